// Computing with colors. Results are cut off towards zero, not rounded, as in raylib.

#include <math.h>
#include "MiniRay.h"

// Also limits: C leaves it undefined to convert a float that does not fit. "Not a number" becomes 0.
static unsigned char channel(float number)
{
    if (!(number > 0.0f)) return 0;
    return number < 255.0f ? (unsigned char)number : 255;
}

static float limited(float number, float least, float most)
{
    return number < least ? least : number > most ? most : number;
}

bool ColorIsEqual(Color col1, Color col2)
{
    return col1.r == col2.r && col1.g == col2.g && col1.b == col2.b && col1.a == col2.a;
}

Color ColorAlpha(Color color, float alpha)
{
    color.a = channel(255.0f * limited(alpha, 0.0f, 1.0f));
    return color;
}

Color Fade(Color color, float alpha)
{
    return ColorAlpha(color, alpha);
}

static unsigned char mixed_channel(unsigned char first, unsigned char second, float factor)
{
    return channel((1.0f - factor) * (float)first + factor * (float)second);
}

Color ColorLerp(Color color1, Color color2, float factor)
{
    factor = limited(factor, 0.0f, 1.0f);
    return (Color){
        mixed_channel(color1.r, color2.r, factor),
        mixed_channel(color1.g, color2.g, factor),
        mixed_channel(color1.b, color2.b, factor),
        mixed_channel(color1.a, color2.a, factor),
    };
}

// Below zero it goes towards black, above zero towards white.
static unsigned char brightened_channel(unsigned char value, float factor)
{
    if (factor < 0.0f) return channel((float)value * (1.0f + factor));
    return channel((255.0f - (float)value) * factor + (float)value);
}

Color ColorBrightness(Color color, float factor)
{
    factor = limited(factor, -1.0f, 1.0f);
    color.r = brightened_channel(color.r, factor);
    color.g = brightened_channel(color.g, factor);
    color.b = brightened_channel(color.b, factor);
    return color;
}

static unsigned char tinted_channel(unsigned char value, unsigned char tint)
{
    return (unsigned char)(value * tint / 255);
}

Color ColorTint(Color color, Color tint)
{
    return (Color){
        tinted_channel(color.r, tint.r),
        tinted_channel(color.g, tint.g),
        tinted_channel(color.b, tint.b),
        tinted_channel(color.a, tint.a),
    };
}

// One channel of a color given by hue (degrees), saturation and value. The three channels follow the same curve around the
// circle of hues; `offset` says, in sixths of the circle, where a channel starts.
static unsigned char channel_of_hue(float offset, float hue, float saturation, float value)
{
    const float position = fmodf(offset + hue / 60.0f, 6.0f);
    const float share = limited(fminf(position, 4.0f - position), 0.0f, 1.0f);
    return channel((value - value * saturation * share) * 255.0f);
}

Color ColorFromHSV(float hue, float saturation, float value)
{
    return (Color){
        channel_of_hue(5.0f, hue, saturation, value),
        channel_of_hue(3.0f, hue, saturation, value),
        channel_of_hue(1.0f, hue, saturation, value),
        255,
    };
}

// The hue in degrees from 0 to 360; the largest channel decides which third of the circle it is in.
static float hue_of(Vector4 color, float largest, float difference)
{
    float sixths;
    if (color.x >= largest) {
        sixths = (color.y - color.z) / difference;
    } else if (color.y >= largest) {
        sixths = 2.0f + (color.z - color.x) / difference;
    } else {
        sixths = 4.0f + (color.x - color.y) / difference;
    }
    const float degrees = sixths * 60.0f;
    return degrees < 0.0f ? degrees + 360.0f : degrees;
}

Vector3 ColorToHSV(Color color)
{
    const Vector4 normalized = ColorNormalize(color);
    const float smallest = fminf(normalized.x, fminf(normalized.y, normalized.z));
    const float largest = fmaxf(normalized.x, fmaxf(normalized.y, normalized.z));
    const float difference = largest - smallest;
    if (!(difference > 0.0f)) return (Vector3){0.0f, 0.0f, largest};  // gray has no hue
    return (Vector3){hue_of(normalized, largest, difference), difference / largest, largest};
}

Vector4 ColorNormalize(Color color)
{
    return (Vector4){
        (float)color.r / 255.0f, (float)color.g / 255.0f, (float)color.b / 255.0f, (float)color.a / 255.0f};
}

Color ColorFromNormalized(Vector4 normalized)
{
    return (Color){channel(normalized.x * 255.0f), channel(normalized.y * 255.0f),
        channel(normalized.z * 255.0f), channel(normalized.w * 255.0f)};
}

// The channels are converted before they are shifted: shifting a one into the sign of an int is undefined.
unsigned int ColorToInt(Color color)
{
    return (unsigned int)color.r << 24 | (unsigned int)color.g << 16 | (unsigned int)color.b << 8 | color.a;
}

Color GetColor(unsigned int hexValue)
{
    return (Color){
        (unsigned char)(hexValue >> 24), (unsigned char)(hexValue >> 16),
        (unsigned char)(hexValue >> 8), (unsigned char)hexValue};
}
