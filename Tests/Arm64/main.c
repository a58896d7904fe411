// In C, because Embedded Swift has no C library to give the exit code to.
#include <stdbool.h>

bool check_all(void);

int main(void) {
    return check_all() ? 0 : 1;
}
