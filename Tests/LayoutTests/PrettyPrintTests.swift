import CLayout
import RaylibMirrors
import TestSupport
import Testing

@Suite struct PrettyPrintTests {
    @Test func camera() {
        #expect(
            "\(Camera3D.layout)" == """
                struct Camera3D {
                    struct Vector3 position; /*  0 12 */
                    struct Vector3 target;   /* 12 12 */
                    struct Vector3 up;       /* 24 12 */
                    float fovy;              /* 36  4 */
                    int projection;          /* 40  4 */
                    /* size 44, alignment 4, 5 fields, no padding */
                };
                """)
    }

    @Test func pointersAndArrays() {
        #expect(
            "\(Material.layout)\n\(AutomationEventList.layout)"
                == """
                struct Material {
                    struct Shader shader;     /*  0 16 */
                    struct MaterialMap *maps; /* 16  8 */
                    float params[4];          /* 24 16 */
                    /* size 40, alignment 8, 3 fields, no padding */
                };
                struct AutomationEventList {
                    unsigned int capacity;          /* 0 4 */
                    unsigned int count;             /* 4 4 */
                    struct AutomationEvent *events; /* 8 8 */
                    /* size 16, alignment 8, 3 fields, no padding */
                };
                """)
    }

    @Test func unions() {
        #expect(
            "\(PointOrColor.layout)\n\(TaggedFloat.layout)" == """
                union PointOrColor {
                    struct Point2 point; /* 0 8 */
                    struct Rgba color;   /* 0 4 */
                    /* size 8, alignment 4, 2 members, no padding */
                };
                struct TaggedFloat {
                    uint8_t tag;            /* 0 1 */
                    /* hole of 3 bytes */
                    union FloatOrInt value; /* 4 4 */
                    /* size 8, alignment 4, 2 fields, 3 bytes of padding */
                };
                """)
    }

    @Test func bitFields() {
        #expect(
            "\(BitsThenShort.layout)\n\(UnnamedGap.layout)" == """
                struct BitsThenShort {
                    unsigned int a:3; /* 0:0 4 */
                    /* hole of 1 byte and 5 bits */
                    uint16_t last;    /*   2 2 */
                    /* size 4, alignment 4, 2 fields, 1 byte and 5 bits of padding */
                };
                struct UnnamedGap {
                    unsigned int a:3; /* 0:0 4 */
                    /* hole of 4 bits */
                    unsigned int b:5; /* 0:7 4 */
                    /* 2 bytes and 4 bits of tail padding */
                    /* size 4, alignment 4, 2 fields, 3 bytes of padding */
                };
                """)
        #expect(BitsThenShort.layout.padding == [1..<2])
        #expect(UnnamedGap.layout.padding == [2..<4])
        #expect(UnnamedGap.layout.tailPadding == 2)
        #expect(UnnamedGap.layout.field("b")?.bits == 7..<12)
    }

    @Test func anonymousAndFlexibleMembers() {
        #expect(
            "\(AnonymousNested.layout)\n\(TailFlexible.layout)" == """
                struct AnonymousNested {
                    uint8_t first; /*  0 1 */
                    /* hole of 3 bytes */
                    float x;       /*  4 4 */
                    float y;       /*  8 4 */
                    float v[2];    /*  4 8 */
                    uint8_t last;  /* 12 1 */
                    /* 3 bytes of tail padding */
                    /* size 16, alignment 4, 5 fields, 6 bytes of padding */
                };
                struct TailFlexible {
                    uint64_t a;      /*  0 8 */
                    uint8_t b;       /*  8 1 */
                    /* hole of 1 byte */
                    uint16_t rest[]; /* 10 0 */
                    /* 6 bytes of tail padding */
                    /* size 16, alignment 8, 3 fields, 7 bytes of padding */
                };
                """)
    }

    @Test func holesAndTailPadding() {
        #expect(
            "\(EmptyBetween.layout)" == """
                struct EmptyBetween {
                    int8_t a;              /* 0 1 */
                    struct Empty none;     /* 1 0 */
                    /* hole of 3 bytes */
                    int b;                 /* 4 4 */
                    struct Empty alsoNone; /* 8 0 */
                    int8_t c;              /* 8 1 */
                    /* 3 bytes of tail padding */
                    /* size 12, alignment 4, 5 fields, 6 bytes of padding */
                };
                """)
    }

    @Test func functionPointers() {
        #expect(
            "\(CallbackFields.layout)" == """
                struct CallbackFields {
                    int8_t lead;                   /*  0  1 */
                    /* hole of 7 bytes */
                    void (*plain)(void);           /*  8  8 */
                    int tag;                       /* 16  4 */
                    /* hole of 4 bytes */
                    void *byValue;                 /* 24  8 */
                    void (*table[2])(void);        /* 32 16 */
                    void (*inPlaceTable[3])(void); /* 48 24 */
                    void *arrayPointer;            /* 72  8 */
                    /* size 80, alignment 8, 7 fields, 11 bytes of padding */
                };
                """)
    }

    @Test func singularAndEmpty() {
        #expect(
            "\(Empty.layout)\n\(Letters2<Int16, Int8>.layout)\n\(Single<Float>.layout)" == """
                struct Empty {
                    /* size 0, alignment 1, 0 fields, no padding */
                };
                struct Letters2<Int16, Int8> {
                    int16_t a; /* 0 2 */
                    int8_t b;  /* 2 1 */
                    /* 1 byte of tail padding */
                    /* size 4, alignment 2, 2 fields, 1 byte of padding */
                };
                struct Single<Float> {
                    float value; /* 0 4 */
                    /* size 4, alignment 4, 1 field, no padding */
                };
                """)
    }

    @Test func paddingRanges() {
        #expect(EmptyBetween.layout.padding == [1..<4, 9..<12])
        #expect(EmptyBetween.layout.tailPadding == 3)
        #expect(Camera3D.layout.padding == [])
        #expect(Camera3D.layout.tailPadding == 0)
    }
}
