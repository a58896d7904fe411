#include "clayout_prototype.h"

_Alignas(64) char clayout_prototype_memory[clayout_prototype_size];
