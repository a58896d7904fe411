#include "CallFixtures.h"
