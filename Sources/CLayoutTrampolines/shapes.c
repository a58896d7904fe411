// The shapes are inline; this file only makes the target a C target.
#include "CLayoutTrampolines.h"
