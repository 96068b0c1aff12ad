#include "sim/sandbox/talks/words.hpp"

#include "core/base/assert.hpp"
#include "core/conversation/flow/standing.hpp"
#include "core/conversation/speech/times.hpp"
#include "sim/sandbox/talks/wordings.hpp"

namespace rb::sim::sandbox {
namespace {

using namespace wordings;
using std::chrono::year_month_day;

constexpr std::uint64_t kKeysOneIn = 4;  // of those who could answer with a key

class Utterer {
 public:
  Utterer(const Reading& reading, const WordsPlace& place, std::uint64_t bits)
      : reading_(reading), place_(place), bits_(bits) {}

  [[nodiscard]] Uttered utter() const {
    if (presses()) return {keys(), true};
    return {said(), false};
  }

 private:
  [[nodiscard]] std::size_t tongue() const { return position(place_.tongue); }
  [[nodiscard]] bool spanish() const { return place_.tongue == Tongue::spanish; }

  // ---- keys

  [[nodiscard]] bool presses() const {
    if (place_.channel != Channel::voice || !place_.keys) return false;
    if ((bits_ >> 32U) % kKeysOneIn != 0) return false;
    switch (reading_.primary()) {
      case Intent::yes:
      case Intent::no:
        return place_.asked == Asked::yes_no;
      case Intent::choice:
        return true;
      case Intent::information:
        return place_.asked != Asked::detail || place_.detail == Detail::insurance;
      default:
        return false;
    }
  }
  [[nodiscard]] std::string keys() const {
    switch (reading_.primary()) {
      case Intent::yes:
        return "1";
      case Intent::no:
        return "2";
      case Intent::choice:
        return std::to_string(*reading_.choice + 1);
      default:
        if (place_.asked == Asked::detail) return std::string(kMemberNumber);
        return reading_.date ? keyed_date(*reading_.date) : std::to_string(*reading_.number);
    }
  }
  // "03141961"; in Spanish the day comes first.
  [[nodiscard]] std::string keyed_date(const year_month_day& date) const {
    const auto two = [](unsigned value) {
      return std::string(value < 10 ? "0" : "") + std::to_string(value);
    };
    const std::string month = two(static_cast<unsigned>(date.month()));
    const std::string day = two(static_cast<unsigned>(date.day()));
    const std::string year = std::to_string(static_cast<int>(date.year()));
    return (spanish() ? day + month : month + day) + year;
  }

  // ---- words

  // One of the four wordings; `which`: an independent pick for each.
  [[nodiscard]] std::string_view one_of(const Both& wordings, unsigned which = 0) const {
    return wordings[tongue()][(bits_ >> (4 * which)) % kWordings];
  }
  [[nodiscard]] std::string with(const Both& wordings, const std::string& named) const {
    std::string text(one_of(wordings));
    if (const std::size_t at = text.find("{}"); at != text.npos) text.replace(at, 2, named);
    return text;
  }

  [[nodiscard]] std::string said() const {
    switch (reading_.primary()) {
      case Intent::stop:
        return std::string(one_of(kStop));
      case Intent::symptoms:
        return std::string(one_of(kSymptoms));
      case Intent::person:
        return std::string(one_of(kPerson));
      case Intent::wrong_person:
        return std::string(one_of(kWrongPerson));
      case Intent::callback:
        return with(kCallback, wish());
      case Intent::repeat:
        return std::string(one_of(kRepeat));
      case Intent::choice:
        return choice();
      case Intent::none_of_them:
        // Whoever refuses times and could come at any has no other wish.
        return reading_.when && *reading_.when != TimeWish{} ? with(kNoneBut, wish())
                                                             : std::string(one_of(kNoneOfThem));
      case Intent::time_wish:
        return with(kWish, wish());
      case Intent::yes:
        // To a question for nothing in particular only this says yes by itself.
        if (place_.asked == Asked::open) return std::string(kYes[tongue()][2]);
        return std::string(one_of(kYes));
      case Intent::no:
        return std::string(one_of(place_.asked == Asked::detail ? kDoesNotKnow : kNo));
      case Intent::information:
        if (place_.asked == Asked::detail) {
          return std::string(one_of(kDetailsTold[static_cast<std::size_t>(place_.detail)]));
        }
        return reading_.date ? birth(*reading_.date)
                             : with(kRating, std::to_string(*reading_.number));
      default:
        return std::string(one_of(place_.asked == Asked::detail ? kHesitates : kUnclear));
    }
  }

  [[nodiscard]] std::string choice() const {
    const std::size_t at = *reading_.choice;
    RB_ASSERT(at < kOrdinals[tongue()].size());
    const bool counted = bits_ % kWordings + 1 == kWordings;  // "the second one"
    return with(kChoice, counted ? std::string(kOrdinals[tongue()][at]) : std::to_string(at + 1));
  }

  [[nodiscard]] std::string wish() const {
    RB_ASSERT(reading_.when.has_value());
    const TimeWish& wish = *reading_.when;
    if (wish == TimeWish{}) return std::string(one_of(kAnyTime, 1));
    TimeWish part;
    part.part = wish.part;
    if (wish == part) {
      return std::string(one_of(kParts[static_cast<std::size_t>(*wish.part) - 1], 1));
    }
    TimeWish day;
    day.from = day.until = wish.from;
    // A date alone: with its weekday it would be two wishes.
    if (wish.from && wish == day) return (spanish() ? "el " : "on ") + day_of_year(*wish.from);
    return wish_words(wish, place_.tongue);
  }
  // "March 14", "14 de marzo"
  [[nodiscard]] std::string day_of_year(const year_month_day& date) const {
    const std::string day = std::to_string(static_cast<unsigned>(date.day()));
    const std::string month(kMonths[tongue()][static_cast<unsigned>(date.month()) - 1]);
    return spanish() ? day + " de " + month : month + ' ' + day;
  }

  [[nodiscard]] std::string birth(const year_month_day& date) const {
    const std::string year = std::to_string(static_cast<int>(date.year()));
    const std::string day = std::to_string(static_cast<unsigned>(date.day()));
    const unsigned month = static_cast<unsigned>(date.month());
    if (bits_ % kWordings == 0) {
      const std::string figure = std::to_string(month);
      return (spanish() ? day + '/' + figure : figure + '/' + day) + '/' + year;
    }
    return with(kBirth, day_of_year(date) + (spanish() ? " de " : ", ") + year);
  }

  const Reading& reading_;
  const WordsPlace& place_;
  std::uint64_t bits_;
};

}  // namespace

Uttered in_words(const Reading& reading, const WordsPlace& place, std::uint64_t bits) {
  return Utterer(reading, place, bits).utter();
}

}  // namespace rb::sim::sandbox
