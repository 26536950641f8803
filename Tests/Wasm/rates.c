// Reads expressions, one a line, and writes the first hundred rates of each, one a line: the bits in
// hexadecimal and, outside WebAssembly, the number. With the argument `demo` it reads one request and
// writes the reply. It calls the exports that a page calls. The same file is compiled natively and,
// for a runner without JavaScript, as a WASI program.
#include <stddef.h>
#include <stdint.h>

void *lr_rates(const uint8_t *text, int32_t count, int32_t from, int32_t steps);
void *lr_demo(const uint8_t *request, int32_t count);
void lr_free(void *pointer);

#ifdef __wasm__
struct part { const void *start; size_t count; };
#define WASI(name) __attribute__((import_module("wasi_snapshot_preview1"), import_name(name)))
WASI("fd_read") int fd_read(int file, const struct part *parts, size_t count, size_t *done);
WASI("fd_write") int fd_write(int file, const struct part *parts, size_t count, size_t *done);

// These belong to JavaScript; here an expression that needs one stops the program.
#define ABSENT(name) double name(double x) { __builtin_trap(); return x; }
ABSENT(cos) ABSENT(sin) ABSENT(exp) ABSENT(exp2) ABSENT(log) ABSENT(log2) ABSENT(log10)
double pow(double x, double y) { __builtin_trap(); return x + y; }

static size_t get(void *start, size_t count) {
  struct part part = {start, count};
  size_t done = 0;
  return fd_read(0, &part, 1, &done) == 0 ? done : 0;
}
static void put(const void *start, size_t count) {
  struct part part = {start, count};
  size_t done = 0;
  fd_write(1, &part, 1, &done);
}
static void put_number(double number) { (void)number; }
#else
#include <stdio.h>
static size_t get(void *start, size_t count) { return fread(start, 1, count, stdin); }
static void put(const void *start, size_t count) { fwrite(start, 1, count, stdout); }
static void put_number(double number) { printf(" %.17g", number); }
#endif

static void put_rate(const uint8_t *bytes) {
  char text[16];
  uint64_t bits = 0;
  for (int index = 7; index >= 0; index--) bits = bits << 8 | bytes[index];
  for (int index = 0; index < 16; index++) text[index] = "0123456789abcdef"[bits >> (60 - 4 * index) & 15];
  put(text, 16);
  double number;
  __builtin_memcpy(&number, &bits, 8);
  put_number(number);
  put("\n", 1);
}

static void put_rates(const uint8_t *line, int32_t count) {
  uint8_t *reply = lr_rates(line, count, 0, 100);
  if (reply[0] != 0) put("refused\n", 8);
  for (int step = 0; reply[0] == 0 && step < 100; step++) put_rate(reply + 8 + 8 * step);
  lr_free(reply);
}

static uint8_t text[65536];

static size_t get_all(void) {
  size_t count = 0, done;
  while (count < sizeof text && (done = get(text + count, sizeof text - count)) > 0) count += done;
  return count;
}

int run_rates(void) {
  size_t count = get_all(), start = 0;
  for (size_t index = 0; index < count; index++) {
    if (text[index] != '\n') continue;
    put_rates(text + start, (int32_t)(index - start));
    start = index + 1;
  }
  return 0;
}

#ifdef __wasm__
void _start(void) { run_rates(); }
#else
static int run_demo(void) {
  uint8_t *reply = lr_demo(text, (int32_t)get_all());
  uint32_t header[2];
  __builtin_memcpy(header, reply, 8);
  put(reply + 8, header[1]);
  lr_free(reply);
  return header[0] == 1 ? 0 : 1;
}
int main(int count, char **arguments) {
  (void)arguments;
  return count > 1 ? run_demo() : run_rates();
}
#endif
