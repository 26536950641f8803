// Calls the exports that a page calls, with what it reads, and writes what they reply:
//
//     calls                      expressions, one a line: the first hundred rates of each, one a line: the
//                                bits in hexadecimal and, outside WebAssembly, the number
//     calls lr_schedules|lr_light|lr_run|lr_train    the request of a demo: its summary, then its drawing
//     calls demo                 the request of a demo as it is written: the same
//     calls request              the request of a demo as it is written: as a page has it
//     calls lr_quiz|lr_cards     a transcript: its lines, each followed by what it leads to
//     calls index                nothing: an index for lr_search
//     calls lr_search INDEX      what is looked for, one a line: each reply
//
// calls.mjs does the same with a module. This file is compiled natively and, for a runner without
// JavaScript, as a WASI program that does the first.
#include <stddef.h>
#include <stdint.h>

void *lr_rates(const uint8_t *text, int32_t count, int32_t from, int32_t steps);
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
#include <stdlib.h>
#include <string.h>
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

static uint8_t text[1 << 20];

static size_t get_all(void) {
  size_t count = 0, done;
  while (count < sizeof text && (done = get(text + count, sizeof text - count)) > 0) count += done;
  return count;
}

static void for_each_line(void (*use)(const uint8_t *line, int32_t count)) {
  size_t count = get_all(), start = 0;
  for (size_t index = 0; index < count; index++) {
    if (text[index] != '\n') continue;
    use(text + start, (int32_t)(index - start));
    start = index + 1;
  }
}

#ifdef __wasm__
void _start(void) { for_each_line(put_rates); }
#else
#define EXPORT(result, name, ...) extern result name(__VA_ARGS__) __attribute__((weak));
EXPORT(void *, lr_schedules, const uint8_t *request, int32_t count)
EXPORT(void *, lr_light, const uint8_t *request, int32_t count)
EXPORT(void *, lr_run, const uint8_t *request, int32_t count)
EXPORT(void *, lr_train, const uint8_t *request, int32_t count)
EXPORT(void *, lr_draw, const void *demo, const void *before, int32_t scale, double shown)
EXPORT(void *, lr_quiz, const uint8_t *lines, int32_t count)
EXPORT(void *, lr_cards, const uint8_t *lines, int32_t count)
EXPORT(void *, lr_index, const uint8_t *bytes, int32_t count)
EXPORT(void *, lr_search, const uint8_t *text, int32_t count, const void *index, int32_t limit)
EXPORT(void *, sample_index, void)
EXPORT(void *, sample_request, const uint8_t *request, int32_t count)
EXPORT(void *, sample_demo, const uint8_t *request, int32_t count)

// Writes what a reply holds from `start` on, and whether it is a text.
static int put_reply(uint8_t *reply, size_t start) {
  uint32_t header[2];
  memcpy(header, reply, 8);
  if (start < header[1]) put(reply + 8 + start, header[1] - start);
  put("\n", 1);
  lr_free(reply);
  return header[0] == 1 ? 0 : 1;
}

// The first line of a summary is where the demo is kept, which no two programs agree on.
static int run_demo(const char *name) {
  int32_t count = (int32_t)get_all();
  uint8_t *reply = !strcmp(name, "lr_schedules") ? lr_schedules(text, count)
    : !strcmp(name, "lr_light") ? lr_light(text, count)
    : !strcmp(name, "lr_run") ? lr_run(text, count) : lr_train(text, count);
  if (reply[0] != 1) return put_reply(reply, 0);
  char *end;
  const void *demo = (const void *)(uintptr_t)strtoull((char *)reply + 8, &end, 10);
  put_reply(reply, (size_t)(end + 1 - (char *)reply - 8));
  return put_reply(lr_draw(demo, NULL, 0, 1), 0);
}

static void practise(void *(*feed)(const uint8_t *, int32_t), const uint8_t *line, int32_t count) {
  if (count > 0 && line[0] == ' ') return;
  put(line, (size_t)count);
  put("\n", 1);
  uint8_t *reply = feed(line, count);
  uint32_t size;
  memcpy(&size, reply + 4, 4);
  put(reply + 8, size);
  lr_free(reply);
}

static void quiz(const uint8_t *line, int32_t count) { practise(lr_quiz, line, count); }
static void cards(const uint8_t *line, int32_t count) { practise(lr_cards, line, count); }

static const void *search_index;

static void look_up(const uint8_t *line, int32_t count) {
  put_reply(lr_search(line, count, search_index, 10), 0);
}

int main(int count, char **arguments) {
  const char *name = count > 1 ? arguments[1] : "";
  if (!*name) for_each_line(put_rates);
  else if (!strcmp(name, "lr_quiz")) for_each_line(quiz);
  else if (!strcmp(name, "lr_cards")) for_each_line(cards);
  else if (!strcmp(name, "index")) return put_reply(sample_index(), 0);
  else if (!strcmp(name, "request") || !strcmp(name, "demo")) {
    int32_t size = (int32_t)get_all();
    return put_reply((*name == 'r' ? sample_request : sample_demo)(text, size), 0);
  }
  else if (!strcmp(name, "lr_search")) {
    FILE *file = fopen(arguments[2], "rb");
    if (!file) return 1;
    size_t size = fread(text, 1, sizeof text, file) - 1;
    fclose(file);
    uint8_t *reply = lr_index(text, (int32_t)size);
    double address;
    memcpy(&address, reply + 8, 8);
    search_index = (const void *)(uintptr_t)address;
    for_each_line(look_up);
  } else return run_demo(name);
  return 0;
}
#endif
