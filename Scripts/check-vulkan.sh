#!/usr/bin/env bash
# Runs vulkan-info on Mesa's lavapipe, and compares what it finds and what it passes with C programs that include Vulkan's header.
#
#   Scripts/check-vulkan.sh [SCRATCH-PATH]     (default: .build)
#
# Builds the example in release mode. Needs Vulkan's loader, header and software driver, and what checks tables for arm64:
#   apt-get install libvulkan1 libvulkan-dev mesa-vulkan-drivers gcc valgrind
#   apt-get install qemu-user-static gcc-aarch64-linux-gnu libc6-dev-arm64-cross

set -euo pipefail
cd "$(dirname "$0")/.."

# A crash is to be an exit status, not a minute of backtraces.
export SWIFT_BACKTRACE=enable=no
# The loader says nothing of its own, and finds nothing but lavapipe. Older loaders know the second name.
export VK_LOADER_DEBUG=none
VK_DRIVER_FILES="$(ls /usr/share/vulkan/icd.d/lvp_icd*.json)"
export VK_DRIVER_FILES VK_ICD_FILENAMES="$VK_DRIVER_FILES"

step() {
    printf '\n--- %s\n' "$1"
}

fail() {
    printf 'check-vulkan: %s\n' "$1" >&2
    exit 1
}

# Runs vulkan-info, which has to fail with one line that contains $1.
expect_failure() {
    local text="$1" status=0
    shift
    "$info" "$@" >/dev/null 2>"$work/errors" || status=$?
    [ "$status" = 1 ] || fail "'$*' ended with $status: $(cat "$work/errors")"
    [ "$(wc -l <"$work/errors")" = 1 ] || fail "'$*' did not say one line: $(cat "$work/errors")"
    grep -qF -- "$text" "$work/errors" || fail "'$*' did not say '$text': $(cat "$work/errors")"
    printf 'as expected: %s\n' "$(cat "$work/errors")"
}

# Runs vulkan-info where there is no Vulkan: the last line has to say so, because of $1.
expect_no_vulkan() {
    local text="$1"
    shift
    "$info" "$@" >"$work/output" 2>"$work/errors" || fail "no Vulkan is no failure, but '$*' ended with $?"
    [ ! -s "$work/errors" ] || fail "unexpected: $(cat "$work/errors")"
    tail -n 1 "$work/output" | grep -qF "There is no Vulkan on this machine: " || fail "no line: $(cat "$work/output")"
    tail -n 1 "$work/output" | grep -qF -- "$text" || fail "not '$text': $(tail -n 1 "$work/output")"
    printf 'as expected: %s\n' "$(tail -n 1 "$work/output")"
}

# A line of C for each member of a struct in the table: `NUMBER("limit", limits, maxViewports);`.
numbers_of() {
    awk -v struct="$1" -v title="$2" -v owner="$3" '
        $1 == "struct" { inside = $2 == struct }
        inside && $1 == "field" && $11 == "count" { printf "NUMBERS(\"%s\", %s, %s, %s);\n", title, owner, $2, $12; next }
        inside && $1 == "field" { printf "NUMBER(\"%s\", %s, %s);\n", title, owner, $2 }
    ' Fixtures/Vulkan/vulkan.layout
}

# What vulkan-info says that Vulkan also tells C; numbers without ".0".
comparable() {
    grep -E '^(device|  (name|version|driver version|vendor|device|cache UUID|limit|sparse|feature)\b)' "$1" |
        sed -E 's/\.0( |$)/\1/g'
}

readonly scratch="${1:-.build}"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

step "tables"
Scripts/make-layout-fixtures --check Fixtures/Vulkan/vulkan.h
Scripts/make-layout-fixtures --check Fixtures/Vulkan/vulkan.h \
    --compiler 'aarch64-linux-gnu-gcc -static' --runner qemu-aarch64-static
if grep -rnE '^[^/]*\bunsafe' Examples/VulkanMirrors Examples/vulkan-info; then fail "the example is not safe"; fi

step "build"
swift build --configuration release --scratch-path "$scratch" --product vulkan-info
info="$(swift build --configuration release --scratch-path "$scratch" --product vulkan-info --show-bin-path)/vulkan-info"
readonly info
numbers_of VkPhysicalDeviceLimits limit limits >"$work/numbers.inc"
numbers_of VkPhysicalDeviceSparseProperties sparse sparse >>"$work/numbers.inc"
numbers_of VkPhysicalDeviceFeatures feature features >>"$work/numbers.inc"
gcc -Wall -Werror -I "$work" Fixtures/Vulkan/properties.c -o "$work/properties" -lvulkan
gcc -Wall -Werror -shared -fPIC Fixtures/Vulkan/echo.c -o "$work/libecho.so" -Wl,--no-as-needed -lvulkan

step "lavapipe"
"$info"
"$info" --limits >"$work/found"
"$work/properties" >"$work/expected"
grep -q '  name: .*llvmpipe' "$work/found" || fail "the device is not lavapipe"
comparable "$work/found" >"$work/found.numbers"
comparable "$work/expected" >"$work/expected.numbers"
diff "$work/expected.numbers" "$work/found.numbers" || fail "C finds other numbers"
count="$(grep -cE '^  (limit|sparse|feature) ' "$work/found.numbers")"
[ "$count" = 166 ] || fail "$count numbers were compared"
printf 'C finds the same %s limits, properties and features.\n' "$count"

step "what arrives in C"
"$info" --library "$work/libecho.so" --layer VK_LAYER_MESA_device_select --extension VK_KHR_surface \
    --extension VK_EXT_debug_utils --feature geometryShader --feature shaderInt16 >/dev/null 2>"$work/found"
diff - "$work/found" <<'END' || fail "C finds other members"
VkInstanceCreateInfo sType 1 pNext NULL
flags 0
VkApplicationInfo sType 0 pNext NULL
pApplicationName "vulkan-info"
applicationVersion 1
pEngineName NULL
engineVersion 0
apiVersion 4194304
ppEnabledLayerNames 1
  "VK_LAYER_MESA_device_select"
ppEnabledExtensionNames 2
  "VK_KHR_surface"
  "VK_EXT_debug_utils"
pAllocator NULL
VkDeviceCreateInfo sType 3 pNext NULL
flags 0
queueCreateInfoCount 1
VkDeviceQueueCreateInfo sType 2 pNext NULL
flags 0 queueFamilyIndex 0 queueCount 1 1
ppEnabledLayerNames 0 NULL
ppEnabledExtensionNames 0 NULL
geometryShader 1 shaderInt64 0 shaderInt16 1
pAllocator NULL
END
ECHO_FAMILIES=1 "$info" --library "$work/libecho.so" >/dev/null 2>"$work/found" && fail "a device was made"
diff - <(sed -n '/^VkDeviceCreateInfo/,$p' "$work/found") <<'END' || fail "C finds other members"
VkDeviceCreateInfo sType 3 pNext NULL
flags 0
queueCreateInfoCount 3
VkDeviceQueueCreateInfo sType 2 pNext NULL
flags 0 queueFamilyIndex 0 queueCount 1 1
VkDeviceQueueCreateInfo sType 2 pNext NULL
flags 0 queueFamilyIndex 1 queueCount 2 1 0.5
VkDeviceQueueCreateInfo sType 2 pNext NULL
flags 0 queueFamilyIndex 2 queueCount 3 1 0.5 0.333333
ppEnabledLayerNames 0 NULL
ppEnabledExtensionNames 0 NULL
pEnabledFeatures NULL
pAllocator NULL
vulkan-info: vkCreateDevice gave VK_ERROR_TOO_MANY_OBJECTS
END
printf 'as expected.\n'

step "what Vulkan refuses"
expect_failure "VK_ERROR_LAYER_NOT_PRESENT for layers VK_LAYER_nope" --layer VK_LAYER_nope
expect_failure "VK_ERROR_EXTENSION_NOT_PRESENT for extensions VK_nope" --extension VK_nope
expect_failure "VK_ERROR_FEATURE_NOT_PRESENT for features sparseBinding" --feature sparseBinding

step "no Vulkan"
VK_DRIVER_FILES=/nonexistent VK_ICD_FILENAMES=/nonexistent expect_no_vulkan VK_ERROR_INCOMPATIBLE_DRIVER
expect_no_vulkan "cannot load the library '/nonexistent.so'" --library /nonexistent.so

step "valgrind"
# Without the debugging information, which valgrind 3.19 cannot read.
strip -o "$work/stripped" "$info"
# The loader of programs compares the names in a run path eight bytes at a time, without the libc6-dbg that valgrind knows it by.
cat >"$work/suppressions" <<'END'
{
   glibc-run-path
   Memcheck:Addr8
   fun:strncmp
   fun:is_dst
}
END
valgrind --quiet --error-exitcode=9 --suppressions="$work/suppressions" "$work/stripped" --limits --layer VK_LAYER_MESA_device_select \
    --extension VK_KHR_surface --feature geometryShader >"$work/output" || fail "valgrind has found an error"
tail -n 2 "$work/output"

printf '\nvulkan-info finds what C finds.\n'
