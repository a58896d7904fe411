#include "BenchmarkFunctions.h"

#include <stddef.h>
#include <string.h>

// The side effect of what draws.
static volatile float sink;

float benchmark_drawn(void) { return sink; }

static void draw_pixel(Vector2 position, Color color) { sink = position.x + position.y + color.a; }
static void draw_circle(Vector2 center, float radius, Color color) { sink = center.x + center.y + radius + color.b; }
static void draw_line(Vector2 start, Vector2 end, float thickness, Color color) {
    sink = start.x + end.y + thickness + color.g;
}
static void draw_triangle(Vector2 a, Vector2 b, Vector2 c, Color color) { sink = a.x + b.y + c.x + color.r; }
static void draw_rectangle(Rectangle rectangle, Vector2 origin, float rotation, Color color) {
    sink = rectangle.x + rectangle.height + origin.y + rotation + color.a;
}
static void draw_texture(
    Texture texture, Rectangle source, Rectangle destination, Vector2 origin, float rotation, Color color) {
    sink = texture.width + source.width + destination.height + origin.x + rotation + color.a;
}
static void draw_billboard(
    Camera3D camera, Texture texture, Rectangle source, Vector3 position, Vector3 up, Vector2 size, Vector2 origin,
    float rotation, Color color) {
    sink = camera.fovy + texture.id + source.x + position.z + up.y + size.x + origin.y + rotation + color.g;
}
static void draw_cube(Vector3 position, float width, float height, float length, Color color) {
    sink = position.z + width + height + length + color.b;
}
static Vector2 vector2_add(Vector2 a, Vector2 b) { return (Vector2){a.x + b.x, a.y + b.y}; }
static Vector2 vector2_lerp(Vector2 a, Vector2 b, float amount) {
    return (Vector2){a.x + amount * (b.x - a.x), a.y + amount * (b.y - a.y)};
}
static Vector2 world_to_screen_2d(Vector2 position, Camera2D camera) {
    return (Vector2){
        (position.x - camera.target.x) * camera.zoom + camera.offset.x,
        (position.y - camera.target.y) * camera.zoom + camera.offset.y};
}
static Vector2 world_to_screen(Vector3 position, Camera3D camera) {
    return (Vector2){position.x + camera.fovy, position.y - camera.target.y};
}
static Color color_lerp(Color a, Color b, float factor) {
    return (Color){a.r + b.r, a.g, b.b, (unsigned char)(factor * 255)};
}
static Color color_alpha(Color color, float alpha) {
    color.a = (unsigned char)(alpha * 255);
    return color;
}
static Vector3 cross_product(Vector3 a, Vector3 b) {
    return (Vector3){a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x};
}
static Vector3 vector3_transform(Vector3 v, Matrix m) { return (Vector3){v.x + m.m12, v.y + m.m13, v.z + m.m14}; }
static Matrix matrix_multiply(Matrix left, Matrix right) {
    left.m0 += right.m0;
    left.m15 += right.m15;
    return left;
}
static Rectangle collision_rectangle(Rectangle a, Rectangle b) {
    return (Rectangle){a.x + b.x, a.y + b.y, a.width, b.height};
}
static Vector4 quaternion_nlerp(Vector4 a, Vector4 b, float amount) {
    return (Vector4){a.x + amount * b.x, a.y + amount * b.y, a.z, a.w};
}
static Matrix camera_matrix(Camera2D camera) {
    return (Matrix){.m0 = camera.zoom, .m5 = camera.zoom, .m12 = camera.offset.x, .m13 = camera.offset.y, .m15 = 1};
}
static RayCollision ray_collision(Ray ray, BoundingBox box) {
    return (RayCollision){ray.position.x > box.min.x, ray.direction.y, ray.position, box.max};
}
static bool circle_collides(Vector2 center, float radius, Rectangle rectangle) {
    return center.x + radius > rectangle.x;
}
static float vector2_distance(Vector2 a, Vector2 b) { return a.x - b.x + a.y - b.y; }
static Ray screen_to_world_ray(Vector2 position, Camera3D camera) {
    return (Ray){camera.position, (Vector3){position.x, position.y, camera.fovy}};
}
static int nested_sum(Nested a, Nested b) { return a.inner.number + a.inner.small + a.last + b.last; }

static const struct {
    const char *name;
    const void *function;
} functions[] = {
    {"DrawPixelV", draw_pixel},
    {"DrawCircleV", draw_circle},
    {"DrawLineEx", draw_line},
    {"DrawTriangle", draw_triangle},
    {"DrawRectanglePro", draw_rectangle},
    {"DrawTexturePro", draw_texture},
    {"DrawBillboardPro", draw_billboard},
    {"DrawCube", draw_cube},
    {"Vector2Add", vector2_add},
    {"Vector2Lerp", vector2_lerp},
    {"GetWorldToScreen2D", world_to_screen_2d},
    {"GetWorldToScreen", world_to_screen},
    {"ColorLerp", color_lerp},
    {"ColorAlpha", color_alpha},
    {"Vector3CrossProduct", cross_product},
    {"Vector3Transform", vector3_transform},
    {"MatrixMultiply", matrix_multiply},
    {"GetCollisionRec", collision_rectangle},
    {"QuaternionNlerp", quaternion_nlerp},
    {"GetCameraMatrix2D", camera_matrix},
    {"GetRayCollisionBox", ray_collision},
    {"CheckCollisionCircleRec", circle_collides},
    {"Vector2Distance", vector2_distance},
    {"GetScreenToWorldRay", screen_to_world_ray},
    {"NestedSum", nested_sum},
};

const void *benchmark_function(const char *name) {
    for (size_t i = 0; i < sizeof functions / sizeof *functions; i++) {
        if (strcmp(functions[i].name, name) == 0) return functions[i].function;
    }
    return NULL;
}
