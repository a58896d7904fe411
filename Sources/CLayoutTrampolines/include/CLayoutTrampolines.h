// What Swift cannot say: function types whose arguments are whole register files, and thread-local slots.
#pragma once
#include "clayout_frame.h"
#include "clayout_image.h"
#include "clayout_prototype.h"
#include "clayout_strings.h"
#include "clayout_thread.h"
