// What compiled code expects of a C runtime, for WebAssembly only, where there is none: memory,
// rounding, and the product of two 128-bit numbers. With it a page has to provide nothing but functions of `Math`.
#ifdef __wasm__
#include <stddef.h>
#include <stdint.h>

// Blocks have sizes of powers of two, each with a header that holds the size's logarithm; a freed
// block joins the list of its size and is handed out again.
enum { header_size = 16, page_size = 65536 };
struct block { size_t order; struct block *next; };

extern unsigned char __heap_base;
static struct block *freed[32];
static uintptr_t top;

static struct block *take_fresh(size_t order) {
  if (top == 0) top = ((uintptr_t)&__heap_base + 15) & ~(uintptr_t)15;
  uint64_t end = (uint64_t)top + ((uint64_t)1 << order);
  uint64_t available = (uint64_t)__builtin_wasm_memory_size(0) * page_size;
  if (end > UINT32_MAX) return NULL;
  if (end > available) {
    size_t missing = (size_t)((end - available + page_size - 1) / page_size);
    if (__builtin_wasm_memory_grow(0, missing) == (size_t)-1) return NULL;
  }
  struct block *block = (struct block *)top;
  top = (uintptr_t)end;
  return block;
}

int posix_memalign(void **result, size_t alignment, size_t count) {
  enum { out_of_memory = 12 };
  if (alignment > header_size || count > (size_t)1 << 30) return out_of_memory;
  size_t order = 5;
  while (((size_t)1 << order) < count + header_size) order++;
  struct block *block = freed[order];
  if (block) freed[order] = block->next;
  else block = take_fresh(order);
  if (!block) return out_of_memory;
  block->order = order;
  *result = (unsigned char *)block + header_size;
  return 0;
}

void free(void *pointer) {
  if (!pointer) return;
  struct block *block = (struct block *)((unsigned char *)pointer - header_size);
  block->next = freed[block->order];
  freed[block->order] = block;
}

// Halves away from zero, which JavaScript's Math.round does not.
double round(double x) {
  double whole = __builtin_trunc(x);
  double rest = __builtin_fabs(x - whole);
  return rest < 0.5 ? whole : whole + __builtin_copysign(1, x);
}

// The rest keeps the sign of x; each doubling and each difference is exact.
double fmod(double x, double y) {
  double rest = __builtin_fabs(x), divisor = __builtin_fabs(y);
  if (!(rest < __builtin_inf()) || !(divisor > 0)) return __builtin_nan("");
  while (rest >= divisor) {
    double multiple = divisor;
    while (multiple <= rest / 2) multiple *= 2;
    rest -= multiple;
  }
  return __builtin_copysign(rest, x);
}

// Products of 64-bit numbers that are checked for overflow are computed in 128 bits.
struct wide { uint64_t low, high; };
void __multi3(struct wide *result, uint64_t a_low, uint64_t a_high, uint64_t b_low, uint64_t b_high) {
  uint64_t mask = 0xFFFFFFFF;
  uint64_t lows = (a_low & mask) * (b_low & mask);
  uint64_t middle = (a_low >> 32) * (b_low & mask) + (lows >> 32);
  uint64_t crossed = (a_low & mask) * (b_low >> 32) + (middle & mask);
  result->low = crossed << 32 | (lows & mask);
  result->high = (a_low >> 32) * (b_low >> 32) + (middle >> 32) + (crossed >> 32)
    + a_low * b_high + a_high * b_low;
}
#endif
