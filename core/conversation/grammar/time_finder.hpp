// The inside of times.hpp, between its sources: one walk over the words of a reply.
#pragma once

#include <chrono>
#include <cstdint>
#include <string_view>

#include "core/conversation/grammar/numbers.hpp"
#include "core/conversation/grammar/times.hpp"

namespace rb::grammar {

// Whether `padded`, words between single spaces and with one at both ends, holds the word.
[[nodiscard]] bool is_one_of(std::string_view text, std::string_view padded);

// Each reader answers the end of what begins at `at`, `at` itself if nothing of its kind does.
class TimeFinder {
 public:
  TimeFinder(std::span<const Word> words, const TimeQuestion& question)
      : words_(words),
        question_(question),
        today_(std::chrono::floor<std::chrono::days>(question.now.time_since_epoch())) {}

  [[nodiscard]] std::vector<Mention> run();

 private:
  enum class Relation : std::uint8_t { at, before, until, after, from };

  [[nodiscard]] bool is(std::size_t at, std::string_view text) const {
    return at < words_.size() && words_[at].text == text;
  }
  [[nodiscard]] Kind kind(std::size_t at) const {
    return at < words_.size() ? words_[at].kind : Kind::plain;
  }
  [[nodiscard]] bool opens(std::size_t at) const { return at >= words_.size() || words_[at].opens; }

  std::size_t step(std::size_t at);
  Mention& add(std::size_t begin, std::size_t end);
  void add_days(std::size_t begin, std::size_t end, std::chrono::sys_days first,
                std::chrono::sys_days last);
  [[nodiscard]] Relation relation_before(std::size_t at) const;
  [[nodiscard]] bool marked(std::size_t at) const;
  void set_clock(Mention& made, const ClockRead& clock, Relation relation) const;
  std::size_t clock_span(std::size_t at);
  std::size_t duration(std::size_t at);
  std::size_t add_duration(std::size_t begin, std::size_t end, std::int32_t minutes);
  std::size_t calendar_day(std::size_t at);
  std::size_t clock(std::size_t at);
  [[nodiscard]] std::chrono::sys_days next_on(std::int32_t weekday) const;
  [[nodiscard]] std::chrono::sys_days this_monday() const;
  std::size_t weekday(std::size_t at);
  [[nodiscard]] bool moves_on(std::size_t at) const;
  [[nodiscard]] bool followed_by_time(std::size_t at) const;
  std::size_t day_of_month(std::size_t begin, std::size_t at);
  std::size_t day_number(std::size_t at);
  std::size_t plain_fact(std::size_t at);
  std::size_t add_month(std::size_t at, unsigned month);
  void not_until(std::size_t at, std::chrono::sys_days first);
  void mark_refusal(Mention& mention) const;
  [[nodiscard]] bool refuses(std::size_t at) const;
  [[nodiscard]] bool closes_refusal(std::size_t at) const;
  [[nodiscard]] bool anything_before(std::size_t at) const;

  std::span<const Word> words_;
  TimeQuestion question_;
  std::chrono::sys_days today_;
  std::vector<Mention> out_;
};

}  // namespace rb::grammar
