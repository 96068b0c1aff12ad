#include "sim/sandbox/talks/talker.hpp"

#include "core/base/random.hpp"

namespace rb::sim::sandbox {
namespace {

using std::chrono::year_month_day;

// Beside those of Manner, by question.
constexpr std::uint64_t kWordings = 16;
constexpr std::uint64_t kOpening = 17;

constexpr std::array<std::string_view, kAsked> kAskedNames{
    "open", "yes_no", "offer", "time_wish", "birth_date", "rating", "detail"};

DrawKey key(std::uint64_t seed, const TalkMind& mind, std::uint32_t question, std::uint64_t what) {
  return {seed, Stream::conversation, mind.patient.value(),
          (static_cast<std::uint64_t>(mind.campaign.value()) << 40U) |
              (static_cast<std::uint64_t>(mind.call) << 24U) |
              (static_cast<std::uint64_t>(question) << 8U) | what};
}

// Nobody was born on it: another month.
year_month_day misread(const year_month_day& date) {
  return date.year() / (date.month() + std::chrono::months{1}) / date.day();
}

}  // namespace

std::string Talker::opening() {
  const Reading reading = p_.manner.opening(p_.mind);
  const WordsPlace place{.tongue = tongue_, .channel = p_.channel, .asked = Asked::yes_no};
  std::string words = in_words(reading, place, draw(key(p_.seed, p_.mind, 0, kOpening))).words;
  decide(reading, true);
  course_.push_back("open: " + words);
  return words;
}

std::optional<Answer> Talker::answer(std::string_view heard, Instant now) {
  told_ = heard;
  const std::optional<Question> question = p_.listener.hear(heard);
  const bool lost_thread = questions_ == 0 || p_.channel == Channel::text;
  if (!question && lost_thread) return std::nullopt;
  return question ? answer_to(*question, now) : answer_it(now);
}

Answer Talker::answer_to(const Question& question, Instant now) {
  asked_ = question;
  tongue_ = question.tongue;
  return answer_it(now);
}

Answer Talker::answer_it(Instant now) {
  const bool asked_again = asked_.asked == Asked::birth_date;
  if (gave_date_ && !asked_again) proven_ = true;
  gave_date_ = false;
  if (asked_.asked == Asked::offer) ++offers_;
  const TalkPlace place{.asked = asked_.asked,
                        .question = questions_,
                        .proven = proven_,
                        .offered = asked_.offered,
                        .offers = offers_ == 0 ? 0 : offers_ - 1,
                        .detail = asked_.detail,
                        .yes_hands_over = asked_.yes_hands_over,
                        .now = now};
  const DialogueInput input = p_.manner.answer(p_.mind, place);
  Answer answer{.takes = p_.manner.takes(p_.mind, questions_)};
  ++questions_;
  const std::string asked(kAskedNames[static_cast<std::size_t>(asked_.asked)]);
  if (const auto* replied = std::get_if<heard::Replied>(&input)) {
    say(replied->reading, answer);
    course_.push_back(asked + ": " + answer.words);
  } else if (std::holds_alternative<heard::HungUp>(input)) {
    answer.kind = Answer::Kind::hangs_up;
  } else {
    answer.kind = Answer::Kind::is_silent;
  }
  return answer;
}

void Talker::say(Reading reading, Answer& answer) {
  if (reading.date) {
    wrong_date_ = reading.date != Manner::known().birth_date;
    reading.date = wrong_date_ ? misread(p_.birth) : p_.birth;
    gave_date_ = true;
  }
  decide(reading, proven_);
  const WordsPlace place{.tongue = tongue_,
                         .channel = p_.channel,
                         .asked = asked_.asked,
                         .detail = asked_.detail,
                         .keys = p_.keys};
  const std::uint64_t bits = draw(key(p_.seed, p_.mind, questions_, kWordings));
  Uttered uttered = in_words(reading, place, bits);
  answer.kind = uttered.keyed ? Answer::Kind::presses : Answer::Kind::says;
  answer.words = std::move(uttered.words);
  answer.reading = reading;
}

void Talker::decide(const Reading& reading, bool of_the_matter) {
  switch (reading.primary()) {
    case Intent::stop:
      decided_ = Disposition::opted_out;
      break;
    case Intent::wrong_person:
      decided_ = Disposition::wrong_person;
      break;
    case Intent::callback:
      decided_ = Disposition::callback_requested;
      break;
    case Intent::symptoms:
    case Intent::person:
      decided_ = Disposition::escalated;
      break;
    case Intent::no:
      // Who does not know a detail still wants what they want.
      if (asked_.asked == Asked::detail) {
        decided_ = Disposition::escalated;
      } else if (asked_.yes_hands_over) {
        decided_ = Disposition::confirmed;  // they know, and need nobody
      } else if (of_the_matter) {
        decided_ = Disposition::declined;
      }
      break;
    case Intent::choice:
      decided_ = Disposition::booked;
      break;
    default:
      break;
  }
}

}  // namespace rb::sim::sandbox
