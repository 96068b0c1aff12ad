// Reading one reply: the labelled replies of tests/unit/core/conversation/replies in turn, to the
// question that they answered, without the reading of the file; and the longest reply that is read.
//
// Target: 20 us a reply.
#include <benchmark/benchmark.h>

#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "core/conversation/grammar/read_reply.hpp"

namespace rb {
namespace {

struct Line {
  ReadingContext context;
  std::string text;
};

ReadingContext context_of(const std::string& language, const std::string& asked) {
  using namespace std::chrono_literals;
  static const std::vector<OfferedSlot> slots = {
      {LocalTime{std::chrono::days{20739} + 9h + 30min}, "Dr. Patel", "Main Street"},
      {LocalTime{std::chrono::days{20740} + 14h + 15min}, "Dr. Gomez", "Riverside"},
      {LocalTime{std::chrono::days{20742} + 17h + 40min}, "Dr. Patel", "Main Street"}};
  ReadingContext context;
  context.language = language == "es" ? Tongue::spanish : Tongue::english;
  context.now = LocalTime{std::chrono::days{20738} + 10h};
  if (asked == "yes_no") context.asked = Asked::yes_no;
  if (asked == "time_wish") context.asked = Asked::time_wish;
  if (asked == "birth_date") context.asked = Asked::birth_date;
  if (asked == "rating") context.asked = Asked::rating;
  if (asked == "offer") {
    context.asked = Asked::offer;
    context.offered = slots;
  }
  return context;
}

std::vector<Line> lines() {
  std::vector<Line> out;
  std::ifstream file(RB_SOURCE_DIR "/tests/unit/core/conversation/replies/known.tsv");
  for (std::string line; std::getline(file, line);) {
    if (line.empty() || line.front() == '#') continue;
    std::stringstream columns(line);
    std::string language;
    std::string asked;
    Line made;
    std::getline(columns, language, '\t');
    std::getline(columns, asked, '\t');
    std::getline(columns, made.text, '\t');
    made.context = context_of(language, asked);
    out.push_back(std::move(made));
  }
  return out;
}

void known_replies(benchmark::State& state) {
  const std::vector<Line> replies = lines();
  benchmark::DoNotOptimize(read_reply("hello", replies.front().context));  // makes the tables ready
  std::size_t next = 0;
  for (auto _ : state) {
    const Line& line = replies[next++ % replies.size()];
    benchmark::DoNotOptimize(read_reply(line.text, line.context));
  }
  state.SetItemsProcessed(state.iterations());
}

void longest_reply(benchmark::State& state) {
  const std::vector<Line> replies = lines();
  std::string text;
  for (const Line& line : replies) text += line.text + ' ';
  for (auto _ : state) benchmark::DoNotOptimize(read_reply(text, replies.front().context));
}

BENCHMARK(known_replies);
BENCHMARK(longest_reply)->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace rb
