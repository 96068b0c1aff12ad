#include "tests/support/conversation/random_talk.hpp"

#include <array>
#include <fstream>
#include <sstream>

#include "core/base/random.hpp"

namespace rb::test {
namespace {

constexpr std::array kStateNames = {"asking", "asking_when", "doing", "closing", "ended"};
constexpr std::array kInputNames = {"Replied",        "Silent",      "HungUp",
                                    "SessionExpired", "HoldExpired", "SlotsFound",
                                    "DetailsMissing", "DeedDone",    "UnderWay"};

class Dice {
 public:
  explicit Dice(std::uint64_t seed) : seed_(seed) {}
  [[nodiscard]] std::uint32_t below(std::uint32_t bound) {
    return static_cast<std::uint32_t>(draw_below({.seed = seed_, .counter = count_++}, bound));
  }
  [[nodiscard]] bool one_in(std::uint32_t n) { return below(n) == 0; }

 private:
  std::uint64_t seed_;
  std::uint64_t count_ = 0;
};

class Talker {
 public:
  Talker(const Flow& flow, const KnownIdentity& known, const TalkOptions& options)
      : flow_(flow), known_(known), options_(options), dice_(options.seed) {}

  [[nodiscard]] DialogueInput next(const Dialogue& dialogue) {
    const auto* doing = std::get_if<talk::Doing>(&dialogue.state);
    const auto* closing = std::get_if<talk::Closing>(&dialogue.state);
    if (doing != nullptr && !dice_.one_in(6)) {
      return result(doing->request, std::get<DeedTurn>(flow_[doing->node].turn).deed);
    }
    if (closing != nullptr && dice_.one_in(3)) return result(closing->request, closing->deed);
    if (closing != nullptr && dice_.one_in(3)) return interruption();
    if (closing != nullptr && dice_.one_in(20)) return heard::UnderWay{DeedId::none()};
    if (closing != nullptr && dice_.one_in(20)) return heard::DetailsMissing{DeedId::none(), 1};
    if (closing != nullptr && dice_.one_in(20)) return heard::SlotsFound{DeedId::none(), {}, true};
    if (dice_.one_in(20)) return late_result();
    if (dice_.one_in(options_.cooperative ? 30 : 4)) return interruption();
    return heard::Replied{reading(dialogue)};
  }

 private:
  [[nodiscard]] DialogueInput interruption() {
    switch (dice_.below(4)) {
      case 0:
        return heard::Silent{};
      case 1:
        return heard::HungUp{};
      case 2:
        return heard::SessionExpired{};
      default:
        return heard::HoldExpired{};
    }
  }

  [[nodiscard]] DialogueInput late_result() {
    const DeedId request{static_cast<std::uint16_t>(dice_.below(4))};
    if (dice_.one_in(8)) return heard::DetailsMissing{request, 1};
    if (dice_.one_in(8)) return heard::UnderWay{request};
    return result(request, static_cast<Deed>(1 + dice_.below(6)));
  }

  // Mostly what the deed was meant to come to; else anything, whether it can be or not.
  [[nodiscard]] DialogueInput result(DeedId request, Deed deed) {
    if (dice_.one_in(8)) {
      return heard::DeedDone{request, static_cast<Cause>(dice_.below(kCauses))};
    }
    if (dice_.one_in(deed == Deed::search_slots ? 5 : 40)) {
      return heard::DetailsMissing{request, static_cast<DetailSet>(dice_.below(1U << kDetails))};
    }
    if (deed == Deed::search_slots || dice_.one_in(20)) {
      heard::SlotsFound found{request, {}, !dice_.one_in(3)};
      for (std::uint32_t i = dice_.below(8); i > 0; --i) {
        found.offers.push_back({SlotId{dice_.below(100)}, ProviderId{i}, LocalTime{}});
      }
      return found;
    }
    if (dice_.one_in(6)) return heard::DeedDone{request, Cause::taken};
    if (dice_.one_in(6)) return heard::UnderWay{request};
    const Cause good = deed == Deed::hold_slot   ? Cause::held
                       : deed == Deed::book_slot ? Cause::booked
                                                 : Cause::done;
    return heard::DeedDone{request, good};
  }

  [[nodiscard]] Reading reading(const Dialogue& dialogue) {
    Reading reading;
    const std::optional<Asked> asked = question_of(flow_, dialogue);
    if (options_.cooperative && asked && !dice_.one_in(12)) {
      answer(*asked, reading);
      return reading;
    }
    for (std::uint32_t i = 0; i <= dice_.below(3); ++i) {
      // The first three end everything: rarely, so that talks get somewhere.
      const std::uint32_t from = dice_.one_in(6) ? 0 : 3;
      reading.add(static_cast<Intent>(from + dice_.below(kIntents - from)));
    }
    if (dice_.one_in(3)) reading.when = TimeWish{};
    if (dice_.one_in(3)) reading.choice = static_cast<std::uint8_t>(dice_.below(8));
    if (dice_.one_in(3)) reading.number = static_cast<std::int32_t>(dice_.below(8));
    if (dice_.one_in(6)) reading.date = known_.birth_date;
    if (dice_.one_in(6)) reading.date = std::chrono::year{1970} / 1 / 1;
    reading.tongue = static_cast<Tongue>(dice_.below(3));
    return reading;
  }

  void answer(Asked asked, Reading& reading) {
    switch (asked) {
      case Asked::yes_no:
        reading.add(dice_.one_in(5) ? Intent::no : Intent::yes);
        return;
      case Asked::offer:
        reading.add(dice_.one_in(4) ? Intent::none_of_them : Intent::choice);
        reading.choice = static_cast<std::uint8_t>(dice_.below(3));
        return;
      case Asked::time_wish:
        reading.add(Intent::time_wish);
        reading.when = TimeWish{};
        return;
      case Asked::birth_date:
        reading.add(Intent::information);
        reading.date = known_.birth_date;
        return;
      case Asked::rating:
        reading.add(Intent::information);
        reading.number = static_cast<std::int32_t>(1 + dice_.below(5));
        return;
      case Asked::open:
        reading.add(Intent::unclear);
        return;
      case Asked::detail:
        reading.add(dice_.one_in(4) ? Intent::no : Intent::information);
        return;
    }
  }

  const Flow& flow_;
  const KnownIdentity& known_;
  TalkOptions options_;
  Dice dice_;
};

}  // namespace

std::string name_of(const DialogueState& state) {
  return kStateNames[state.index()];
}

std::string name_of(const DialogueInput& input) {
  return kInputNames[input.index()];
}

std::set<TalkTransition> promised_transitions() {
  std::ifstream header(RB_SOURCE_DIR "/core/conversation/dialogue/dialogue.hpp");
  std::set<TalkTransition> rows;
  bool inside = false;
  for (std::string line; std::getline(header, line);) {
    std::istringstream words(line);
    std::string slashes;
    TalkTransition row;
    words >> slashes >> row.from >> row.input >> row.to;
    if (inside && row.to.empty()) break;
    if (inside) rows.insert(row);
    inside = inside || (row.from == "from" && row.input == "input" && row.to == "to");
  }
  return rows;
}

std::vector<Moment> random_talk(const Flow& flow, const KnownIdentity& known,
                                const TalkOptions& options) {
  Talker talker(flow, known, options);
  std::vector<Moment> moments;
  Dialogue dialogue = begin_dialogue(flow, {.channel = options.channel}).dialogue;
  std::size_t after_the_end = 0;
  while (after_the_end < options.after_the_end) {
    after_the_end += dialogue.over();
    const DialogueInput input = talker.next(dialogue);
    DialogueStep done = step(flow, known, dialogue, input);
    const Dialogue after = done.dialogue;
    moments.push_back({dialogue, input, std::move(done)});
    dialogue = after;
  }
  return moments;
}

}  // namespace rb::test
