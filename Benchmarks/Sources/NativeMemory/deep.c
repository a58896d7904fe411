#include "NativeMemory.h"
#include "bump_allocator.h"

#include <string.h>

// What the API wants.
typedef struct {
    uint32_t type;
    const void *next;
    const char *name;
    uint32_t version;
    const char *engine;
    uint32_t engine_version;
    uint32_t api_version;
} application_info;

typedef struct {
    uint32_t type;
    const void *next;
    uint32_t flags;
    const application_info *application;
    uint32_t layer_count;
    const char *const *layers;
    uint32_t extension_count;
    const char *const *extensions;
} instance_info;

typedef struct {
    uint32_t count;
    const DeepSample *samples;
} sample_list;

typedef struct {
    const char *name;
    int32_t identifier;
    uint32_t weight_count;
    const float *weights;
} node;

typedef struct {
    const char *title;
    uint32_t node_count;
    const node *nodes;
} scene;

void deep_use(const void *graph) { __asm__ volatile("" : : "r"(graph) : "memory"); }

static inline const char *copy_text(bump_allocator *allocator, DeepText text) {
    char *copy = bump_allocate(allocator, text.length + 1, 1);
    memcpy(copy, text.text, text.length);
    copy[text.length] = 0;
    // C would take the text to end there.
    if (memchr(text.text, 0, text.length)) __builtin_trap();
    return copy;
}

static inline const char *const *copy_texts(bump_allocator *allocator, const DeepText *texts, size_t count) {
    if (count == 0) return NULL;
    const char **copies = bump_allocate(allocator, count * sizeof *copies, _Alignof(const char *));
    for (size_t i = 0; i < count; i++) copies[i] = copy_text(allocator, texts[i]);
    return copies;
}

void deep_encode_instance(bump_allocator *allocator, const DeepInstance *value, long count) {
    for (long i = 0; i < count; i++) {
        bump_mark mark = bump_marked(allocator);
        instance_info *info = bump_allocate(allocator, sizeof *info, _Alignof(instance_info));
        application_info *application = bump_allocate(allocator, sizeof *application, _Alignof(application_info));
        *application = (application_info){
            .type = 0, .name = copy_text(allocator, value->name), .version = value->version,
            .engine = copy_text(allocator, value->engine), .engine_version = value->engine_version,
            .api_version = 1 << 22,
        };
        *info = (instance_info){
            .type = 1, .application = application, .layer_count = (uint32_t)value->layer_count,
            .layers = copy_texts(allocator, value->layers, value->layer_count),
            .extension_count = (uint32_t)value->extension_count,
            .extensions = copy_texts(allocator, value->extensions, value->extension_count),
        };
        deep_use(info);
        bump_release(allocator, mark);
    }
}

void deep_encode_samples(
    bump_allocator *allocator, const DeepSample *samples, size_t sample_count, long count) {
    for (long i = 0; i < count; i++) {
        bump_mark mark = bump_marked(allocator);
        sample_list *list = bump_allocate(allocator, sizeof *list, _Alignof(sample_list));
        DeepSample *copies = bump_allocate(allocator, sample_count * sizeof *copies, _Alignof(DeepSample));
        // Field by field, so that the padding is zero.
        memset(copies, 0, sample_count * sizeof *copies);
        for (size_t j = 0; j < sample_count; j++) {
            copies[j].position = samples[j].position;
            copies[j].kind = samples[j].kind;
            copies[j].weight = samples[j].weight;
        }
        *list = (sample_list){.count = (uint32_t)sample_count, .samples = copies};
        deep_use(list);
        bump_release(allocator, mark);
    }
}

void deep_encode_scene(bump_allocator *allocator, const DeepScene *value, long count) {
    for (long i = 0; i < count; i++) {
        bump_mark mark = bump_marked(allocator);
        scene *root = bump_allocate(allocator, sizeof *root, _Alignof(scene));
        const char *title = copy_text(allocator, value->title);
        node *nodes = bump_allocate(allocator, value->node_count * sizeof *nodes, _Alignof(node));
        for (size_t j = 0; j < value->node_count; j++) {
            const DeepNode *source = &value->nodes[j];
            const char *name = copy_text(allocator, source->name);
            float *weights = bump_allocate(allocator, source->weight_count * sizeof *weights, _Alignof(float));
            memcpy(weights, source->weights, source->weight_count * sizeof *weights);
            nodes[j] = (node){
                .name = name, .identifier = source->identifier, .weight_count = (uint32_t)source->weight_count,
                .weights = weights,
            };
        }
        *root = (scene){.title = title, .node_count = (uint32_t)value->node_count, .nodes = nodes};
        deep_use(root);
        bump_release(allocator, mark);
    }
}
