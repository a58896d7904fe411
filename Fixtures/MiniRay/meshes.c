// What a mesh in main memory takes up.

#include <math.h>
#include <stddef.h>
#include "MiniRay.h"

// The box from the least to the greatest coordinates of the vertices; all zeros without any.
BoundingBox GetMeshBoundingBox(Mesh mesh)
{
    if (mesh.vertices == NULL || mesh.vertexCount <= 0) return (BoundingBox){0};

    const float *const first = mesh.vertices;
    Vector3 least = {first[0], first[1], first[2]};
    Vector3 greatest = least;
    for (int i = 1; i < mesh.vertexCount; i++) {
        const float *const vertex = first + 3 * i;
        least = (Vector3){fminf(least.x, vertex[0]), fminf(least.y, vertex[1]), fminf(least.z, vertex[2])};
        greatest = (Vector3){fmaxf(greatest.x, vertex[0]), fmaxf(greatest.y, vertex[1]), fmaxf(greatest.z, vertex[2])};
    }
    return (BoundingBox){least, greatest};
}
