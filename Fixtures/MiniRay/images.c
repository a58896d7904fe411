// Making, copying, reading and releasing images.

#include <math.h>
#include <stdlib.h>
#include <string.h>
#include "pixels.h"

static const Image emptyImage = {0};

// An image whose pixels are not yet set, or the empty image when the size is not positive, too large, or there is no memory.
static Image make_image(int width, int height)
{
    if (width <= 0 || height <= 0) return emptyImage;
    if (width > MINI_RAY_MAXIMUM_PIXELS / height) return emptyImage;

    void *pixels = malloc((size_t)width * (size_t)height * sizeof(Color));
    if (pixels == NULL) return emptyImage;
    return (Image){.data = pixels, .width = width, .height = height, .mipmaps = 1, .format = MINI_RAY_PIXEL_FORMAT};
}

Image GenImageColor(int width, int height, Color color)
{
    Image image = make_image(width, height);
    ImageClearBackground(&image, color);
    return image;
}

Image GenImageChecked(int width, int height, int checksX, int checksY, Color col1, Color col2)
{
    if (checksX <= 0 || checksY <= 0) return emptyImage;

    Image image = make_image(width, height);
    for (int y = 0; y < image.height; y++) {
        for (int x = 0; x < image.width; x++) {
            const bool isFirst = (x / checksX) % 2 == (y / checksY) % 2;
            *pixel_address(&image, x, y) = isFirst ? col1 : col2;
        }
    }
    return image;
}

// A position along the gradient, from -1 to 1, as the color there. It is cut off, not rounded, like raylib does.
static Color gradient_color(float position, Color start, Color end)
{
    const float limited = fminf(fmaxf(position, -1.0f), 1.0f);
    const float endShare = limited / 2.0f + 0.5f;
    const float startShare = 1.0f - endShare;
    return (Color){
        (unsigned char)((float)end.r * endShare + (float)start.r * startShare),
        (unsigned char)((float)end.g * endShare + (float)start.g * startShare),
        (unsigned char)((float)end.b * endShare + (float)start.b * startShare),
        (unsigned char)((float)end.a * endShare + (float)start.a * startShare),
    };
}

// `direction` is in degrees: 0 goes from the top down, 90 from the left to the right.
Image GenImageGradientLinear(int width, int height, int direction, Color start, Color end)
{
    // raylib's own, short value of pi: with a longer one the sign of a sine near zero differs, and with it the colors.
    const float shortPi = 3.14159f;
    const float angle = (90.0f - (float)direction) / 180.0f * shortPi;
    const float stepX = cosf(angle);
    const float stepY = sinf(angle);

    // Positions are projections on the direction, measured from the middle of the image; the farthest corner gets 1 or -1.
    Image image = make_image(width, height);
    const float topLeft = 0.5f - stepX * (float)image.width / 2.0f - stepY * (float)image.height / 2.0f;
    const bool topLeftIsFarthest = (signbit(stepX) != 0) == (signbit(stepY) != 0);
    const float farthest = fabsf(topLeftIsFarthest ? topLeft : topLeft + (float)image.width * stepX);

    for (int y = 0; y < image.height; y++) {
        for (int x = 0; x < image.width; x++) {
            const float position = (topLeft + ((float)x * stepX + (float)y * stepY)) / farthest;
            *pixel_address(&image, x, y) = gradient_color(position, start, end);
        }
    }
    return image;
}

Image ImageCopy(Image image)
{
    if (!image_is_usable(&image)) return emptyImage;

    Image copy = make_image(image.width, image.height);
    if (copy.data != NULL) {
        memcpy(copy.data, image.data, (size_t)copy.width * (size_t)copy.height * sizeof(Color));
    }
    return copy;
}

void UnloadImage(Image image)
{
    free(image.data);
}

Color GetImageColor(Image image, int x, int y)
{
    if (!image_is_usable(&image) || !image_contains(&image, x, y)) return (Color){0};
    return *pixel_address(&image, x, y);
}

// The pixels in an array of their own, which UnloadImageColors releases.
Color *LoadImageColors(Image image)
{
    if (!image_is_usable(&image)) return NULL;

    const size_t byteCount = (size_t)image.width * (size_t)image.height * sizeof(Color);
    Color *colors = malloc(byteCount);
    if (colors != NULL) memcpy(colors, image.data, byteCount);
    return colors;
}

void UnloadImageColors(Color *colors)
{
    free(colors);
}
