#include "tests/support/conversation/keyword_reader.hpp"

#include <array>
#include <charconv>
#include <string>
#include <vector>

#include "core/rules/fold_text.hpp"

namespace rb::test {
namespace {

struct Keyword {
  std::string_view words;
  Intent intent;
};
constexpr std::array kKeywords = {
    Keyword{"stop", Intent::stop},
    Keyword{"alto", Intent::stop},
    Keyword{"chest hurts", Intent::symptoms},
    Keyword{"me duele", Intent::symptoms},
    Keyword{"want to die", Intent::distress},
    Keyword{"quiero morir", Intent::distress},
    Keyword{"a person", Intent::person},
    Keyword{"una persona", Intent::person},
    Keyword{"wrong number", Intent::wrong_person},
    Keyword{"numero equivocado", Intent::wrong_person},
    Keyword{"english", Intent::other_language},
    Keyword{"espanol", Intent::other_language},
    Keyword{"tagalog", Intent::other_language},
    Keyword{"call me", Intent::callback},
    Keyword{"llameme", Intent::callback},
    Keyword{"another doctor", Intent::provider_change},
    Keyword{"otro doctor", Intent::provider_change},
    Keyword{"no ride", Intent::transport},
    Keyword{"no tengo como llegar", Intent::transport},
    Keyword{"cancel it", Intent::cancel_visit},
    Keyword{"cancelela", Intent::cancel_visit},
    Keyword{"move it", Intent::reschedule},
    Keyword{"cambiarla", Intent::reschedule},
    Keyword{"start", Intent::start},
    Keyword{"help", Intent::help},
    Keyword{"ayuda", Intent::help},
    Keyword{"again", Intent::repeat},
    Keyword{"otra vez", Intent::repeat},
    Keyword{"none", Intent::none_of_them},
    Keyword{"ninguna", Intent::none_of_them},
    Keyword{"yes", Intent::yes},
    Keyword{"si", Intent::yes},
    Keyword{"no", Intent::no},
    Keyword{"thanks", Intent::thanks},
    Keyword{"gracias", Intent::thanks},
};

constexpr std::array<std::array<std::string_view, 2>, 7> kDays = {{{"sunday", "domingo"},
                                                                   {"monday", "lunes"},
                                                                   {"tuesday", "martes"},
                                                                   {"wednesday", "miercoles"},
                                                                   {"thursday", "jueves"},
                                                                   {"friday", "viernes"},
                                                                   {"saturday", "sabado"}}};

class Words {
 public:
  explicit Words(std::string_view reply) : padded_(' ' + fold_text(reply) + ' ') {}
  [[nodiscard]] bool has(std::string_view words) const {
    return padded_.find(' ' + std::string(words) + ' ') != std::string::npos;
  }
  // The whole number after these words.
  [[nodiscard]] std::optional<int> after(std::string_view words) const {
    const std::string start = ' ' + std::string(words) + ' ';
    const std::size_t at = padded_.find(start);
    if (at == std::string::npos) return std::nullopt;
    return number(std::string_view(padded_).substr(at + start.size()));
  }
  [[nodiscard]] std::optional<int> alone() const {
    const std::string_view words(padded_);
    const std::size_t end = words.find(' ', 1);
    return end + 1 == words.size() ? number(words.substr(1)) : std::nullopt;
  }

 private:
  [[nodiscard]] static std::optional<int> number(std::string_view text) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc()) return std::nullopt;
    return value;
  }
  std::string padded_;
};

[[nodiscard]] std::int16_t minute_of(int hour) {
  return static_cast<std::int16_t>((hour < 8 ? hour + 12 : hour) * 60);
}

void read_wish(const Words& words, Reading& reading) {
  TimeWish wish;
  for (unsigned day = 0; day < 7; ++day) {
    if (words.has(kDays[day][0]) || words.has(kDays[day][1])) {
      wish.weekdays = static_cast<std::uint8_t>(wish.weekdays | 1U << day);
    }
  }
  if (words.has("morning") || words.has("por la manana")) wish.part = PartOfDay::morning;
  if (words.has("afternoon") || words.has("por la tarde")) wish.part = PartOfDay::afternoon;
  if (words.has("evening") || words.has("por la noche")) wish.part = PartOfDay::evening;
  for (const char* after : {"after", "despues de las"}) {
    if (const auto hour = words.after(after)) wish.not_before = minute_of(*hour);
  }
  for (const char* before : {"before", "antes de las"}) {
    if (const auto hour = words.after(before)) wish.not_after = minute_of(*hour);
  }
  wish.earliest = words.has("soon") || words.has("pronto");
  if (wish == TimeWish{} && !words.has("any time") && !words.has("cualquier hora")) return;
  reading.when = wish;
  if (!reading.has(Intent::callback)) reading.add(Intent::time_wish);
}

[[nodiscard]] std::optional<std::chrono::year_month_day> read_date(std::string_view reply) {
  if (reply.size() != 10 || reply[4] != '-' || reply[7] != '-') return std::nullopt;
  const auto part = [&](std::size_t at, std::size_t count) {
    int value = 0;
    std::from_chars(reply.data() + at, reply.data() + at + count, value);
    return value;
  };
  return std::chrono::year{part(0, 4)} / part(5, 2) / part(8, 2);
}

void read_number(int number, const ReadingContext& context, Reading& reading) {
  if (context.asked == Asked::offer && number >= 1) {
    reading.add(Intent::choice);
    reading.choice = static_cast<std::uint8_t>(number - 1);
    return;
  }
  reading.add(Intent::information);
  reading.number = number;
}

// Whatever is no keyword is told; who does not know it says so.
void keep_details(const Words& words, Reading& reading) {
  const bool unknown = words.has("dont know") || words.has("no lo se");
  if (unknown) reading.add(Intent::no);
  if (reading.intents == 0 && !words.has("hmm")) reading.add(Intent::information);
}

}  // namespace

Reading read_keywords(std::string_view reply, const ReadingContext& context) {
  const Words words(reply);
  Reading reading;
  for (const Keyword& keyword : kKeywords) {
    if (words.has(keyword.words)) reading.add(keyword.intent);
  }
  if (reading.has(Intent::other_language)) {
    reading.tongue = words.has("english")   ? Tongue::english
                     : words.has("espanol") ? Tongue::spanish
                                            : Tongue::other;
  }
  read_wish(words, reading);
  if (const auto date = read_date(reply)) {
    reading.date = *date;
    reading.add(Intent::information);
  } else if (const auto number = words.alone()) {
    read_number(*number, context, reading);
  }
  if (context.asked == Asked::detail) keep_details(words, reading);
  if (reading.intents == 0) reading.add(Intent::unclear);
  return reading;
}

}  // namespace rb::test
