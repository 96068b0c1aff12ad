// One patient in one conversation with the daemon or an agent, by phone or text: listens, and
// answers as Manner has it, in words or keys.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sim/sandbox/talks/listener.hpp"
#include "sim/sandbox/talks/words.hpp"
#include "sim/world/talks/manner.hpp"

namespace rb::sim::sandbox {

struct Answer {
  enum class Kind : std::uint8_t { says, presses, is_silent, hangs_up };
  Kind kind = Kind::says;
  std::string words{};  // or keys
  Millis takes{};       // from the first word of the question
  Reading reading{};    // what they mean by it, if they say or press anything
};

class Talker {
 public:
  // The first two outlive this.
  struct Parts {
    const Listener& listener;
    const Manner& manner;
    std::uint64_t seed = 0;
    TalkMind mind{};
    Channel channel = Channel::voice;
    Tongue tongue = Tongue::english;  // their own; they answer in the one that they are spoken to
    std::chrono::year_month_day birth{};
    bool keys = true;  // whoever talks with them hears keys
  };
  explicit Talker(const Parts& parts) : p_(parts), tongue_(parts.tongue) {}

  // What they write of their own accord: that they want what they want.
  [[nodiscard]] std::string opening();
  // What they do about what they hear; nullopt: no question of a flow, and none was asked before.
  // By text nullopt also when the conversation has no question any more: they write no more.
  [[nodiscard]] std::optional<Answer> answer(std::string_view heard, Instant now);
  // The same where it is known what is asked, whatever the words.
  [[nodiscard]] Answer answer_to(const Question& question, Instant now);
  // The last words, when there is nothing to be answered.
  void hear_out(std::string_view heard) { told_ = heard; }

  [[nodiscard]] bool talks() const { return questions_ > 0; }       // has been asked something
  [[nodiscard]] bool answered() const { return !course_.empty(); }  // has said anything
  // What they have decided by what they said so far.
  [[nodiscard]] Disposition decided() const { return decided_; }
  [[nodiscard]] const TalkMind& mind() const { return p_.mind; }
  [[nodiscard]] Channel channel() const { return p_.channel; }
  // "birth_date: March 14, 1961", in order.
  [[nodiscard]] const std::vector<std::string>& course() const { return course_; }
  [[nodiscard]] bool wrong_date() const { return wrong_date_; }  // the last date they gave
  [[nodiscard]] bool was_offered() const { return offers_ > 0; }
  [[nodiscard]] const std::string& told() const { return told_; }

 private:
  [[nodiscard]] Answer answer_it(Instant now);  // what was asked last
  // With their own date of birth.
  void say(Reading reading, Answer& answer);
  void decide(const Reading& reading, bool of_the_matter);

  Parts p_;
  Tongue tongue_;
  Question asked_{};  // last
  std::uint32_t questions_ = 0;
  std::uint32_t offers_ = 0;
  bool gave_date_ = false;
  bool wrong_date_ = false;
  bool proven_ = false;
  Disposition decided_ = Disposition::no_decision;
  std::vector<std::string> course_;
  std::string told_;
};

}  // namespace rb::sim::sandbox
