// void clayout_image_call(clayout_image *image, uintptr_t function)
//
// Assembly, because C can neither load registers by number nor reserve stack for arguments of a size known at run time.
// Offsets in clayout_image: integers 0, vectors 64, result_address 192, stack 200, stack_words 208, x87_result_count 216,
// integer_results 224, vector_results 240, x87_results 304, stack_alignment 336.

#if defined(__APPLE__)
#define SYMBOL(name) _##name
#else
#define SYMBOL(name) name
#endif

    .text
    .p2align 4
    .globl SYMBOL(clayout_image_call)
#if defined(__ELF__)
    .type SYMBOL(clayout_image_call), %function
#endif
SYMBOL(clayout_image_call):
    .cfi_startproc

#if defined(__x86_64__)
    pushq %rbp
    .cfi_def_cfa_offset 16
    .cfi_offset %rbp, -16
    movq %rsp, %rbp
    .cfi_def_cfa_register %rbp
    pushq %rbx
    subq $8, %rsp
    .cfi_offset %rbx, -24
    movq %rdi, %rbx
    movq %rsi, %r11

    // The stack arguments, in room that keeps the stack aligned to 16 bytes, or more if an argument is.
    movq 208(%rbx), %rcx
    testq %rcx, %rcx
    je 1f
    leaq 1(%rcx), %rax
    andq $-2, %rax
    shlq $3, %rax
    subq %rax, %rsp
    movq 336(%rbx), %rdx
    negq %rdx
    andq %rdx, %rsp
    movq 200(%rbx), %rsi
    // A loop, because `rep movsq` takes longer to start than most calls have words.
0:
    movq -8(%rsi,%rcx,8), %rax
    movq %rax, -8(%rsp,%rcx,8)
    decq %rcx
    jne 0b
1:
    movups 64(%rbx), %xmm0
    movups 80(%rbx), %xmm1
    movups 96(%rbx), %xmm2
    movups 112(%rbx), %xmm3
    movups 128(%rbx), %xmm4
    movups 144(%rbx), %xmm5
    movups 160(%rbx), %xmm6
    movups 176(%rbx), %xmm7
    movq 0(%rbx), %rdi
    movq 8(%rbx), %rsi
    movq 16(%rbx), %rdx
    movq 24(%rbx), %rcx
    movq 32(%rbx), %r8
    movq 40(%rbx), %r9
    // A variadic callee is told how many vector registers may be in use.
    movl $8, %eax
    callq *%r11

    movq %rax, 224(%rbx)
    movq %rdx, 232(%rbx)
    movups %xmm0, 240(%rbx)
    movups %xmm1, 256(%rbx)
    movq 216(%rbx), %rcx
    testq %rcx, %rcx
    je 3f
    fstpt 304(%rbx)
    decq %rcx
    je 3f
    fstpt 320(%rbx)
3:
    leaq -8(%rbp), %rsp
    popq %rbx
    popq %rbp
    .cfi_def_cfa %rsp, 8
    retq

#elif defined(__aarch64__)
    stp x29, x30, [sp, #-32]!
    .cfi_def_cfa_offset 32
    .cfi_offset x29, -32
    .cfi_offset x30, -24
    mov x29, sp
    .cfi_def_cfa_register x29
    str x19, [sp, #16]
    .cfi_offset x19, -16
    mov x19, x0
    mov x16, x1

    // The stack arguments, in room that keeps the stack aligned to 16 bytes.
    ldp x9, x10, [x19, #200]
    cbz x10, 2f
    add x11, x10, #1
    and x11, x11, #-2
    sub sp, sp, x11, lsl #3
    mov x12, sp
1:
    ldr x13, [x9], #8
    str x13, [x12], #8
    subs x10, x10, #1
    b.ne 1b
2:
    ldp q0, q1, [x19, #64]
    ldp q2, q3, [x19, #96]
    ldp q4, q5, [x19, #128]
    ldp q6, q7, [x19, #160]
    ldr x8, [x19, #192]
    ldp x0, x1, [x19, #0]
    ldp x2, x3, [x19, #16]
    ldp x4, x5, [x19, #32]
    ldp x6, x7, [x19, #48]
    blr x16

    add x9, x19, #224
    stp x0, x1, [x9]
    stp q0, q1, [x9, #16]
    stp q2, q3, [x9, #48]
    mov sp, x29
    ldr x19, [sp, #16]
    ldp x29, x30, [sp], #32
    .cfi_def_cfa sp, 0
    .cfi_restore x29
    .cfi_restore x30
    ret
#endif

    .cfi_endproc
#if defined(__ELF__)
    .size SYMBOL(clayout_image_call), .-SYMBOL(clayout_image_call)
    .section .note.GNU-stack, "", %progbits
#endif
