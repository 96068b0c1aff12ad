#include "core/conversation/grammar/choices.hpp"

#include <algorithm>
#include <array>
#include <iterator>

#include "core/conversation/grammar/numbers.hpp"
#include "core/rules/fold_text.hpp"

namespace rb::grammar {
namespace {

using std::chrono::days;
using std::chrono::sys_days;

constexpr std::size_t kMostSlots = 32;
using Slots = std::uint32_t;  // a bit each

struct SlotTime {
  sys_days day;
  std::int32_t minute = 0;
  std::uint32_t weekday = 0;
};

SlotTime time_of(const OfferedSlot& slot) {
  const sys_days day{std::chrono::floor<days>(slot.at.time_since_epoch())};
  const auto minute =
      std::chrono::floor<std::chrono::minutes>(slot.at.time_since_epoch() - day.time_since_epoch());
  return {day, static_cast<std::int32_t>(minute.count()), std::chrono::weekday{day}.c_encoding()};
}

bool on_day(const SlotTime& slot, const Mention& mention) {
  const TimeWish& wish = mention.wish;
  if (wish.weekdays != 0 && ((wish.weekdays >> slot.weekday) & 1U) == 0) return false;
  if (wish.from && slot.day < *wish.from) return false;
  return !wish.until || slot.day <= *wish.until;
}

bool at_time(const SlotTime& slot, const Mention& mention, Tongue language) {
  const TimeWish& wish = mention.wish;
  if (wish.part) {
    const PartOfDay part = slot.minute < 720    ? PartOfDay::morning
                           : slot.minute < 1020 ? PartOfDay::afternoon
                                                : PartOfDay::evening;
    // In Spanish the "tarde" lasts until dark.
    const bool still = language == Tongue::spanish && *wish.part == PartOfDay::afternoon &&
                       slot.minute >= 720 && slot.minute < 1200;
    if (part != *wish.part && !still) return false;
  }
  if (wish.not_before && wish.not_after && *wish.not_before == *wish.not_after) {
    const std::int32_t turn = mention.half_known ? 1440 : 720;
    const std::int32_t slot_minute = slot.minute % turn;
    const std::int32_t wanted = *wish.not_before % turn;
    return mention.hour_only ? slot_minute / 60 == wanted / 60 : slot_minute == wanted;
  }
  if (wish.not_before && slot.minute < *wish.not_before) return false;
  return !wish.not_after || slot.minute <= *wish.not_after;
}

bool one_of(std::string_view text, std::initializer_list<std::string_view> texts) {
  return std::find(texts.begin(), texts.end(), text) != texts.end();
}

class Chooser {
 public:
  Chooser(std::span<const Word> words, std::span<const Mention> mentions,
          std::span<const OfferedSlot> offered, Tongue language)
      : words_(words), mentions_(mentions), language_(language) {
    for (const OfferedSlot& slot : offered.first(std::min(offered.size(), kMostSlots))) {
      times_.push_back(time_of(slot));
      providers_.push_back(name_words(slot.provider));
      places_.push_back(name_words(slot.place));
    }
    all_ = times_.size() >= kMostSlots ? ~Slots{0} : (Slots{1} << times_.size()) - 1U;
  }

  ChoiceRead run() {
    ChoiceRead out;
    if (all_ == 0) return out;
    Slots left = all_;
    const bool by_provider = by_names(providers_, left);
    const bool by_place = by_names(places_, left);  // both, always: each takes words away
    const bool named = by_provider || by_place;
    out.by_time = by_mentions(left);
    const auto position = find_position();
    if (position && (!(named || out.by_time) || ((left >> *position) & 1U) != 0 || !single(left))) {
      out.slot = static_cast<std::uint8_t>(*position);
      return out;
    }
    if ((named || out.by_time) && single(left)) out.slot = first_of(left);
    return out;
  }

 private:
  static bool single(Slots slots) { return slots != 0 && (slots & (slots - 1U)) == 0; }
  static std::uint8_t first_of(Slots slots) {
    std::uint8_t at = 0;
    while (((slots >> at) & 1U) == 0) ++at;
    return at;
  }

  [[nodiscard]] bool refused_name(std::size_t at) const {
    for (std::size_t back = 1; back <= 3 && back <= at; ++back) {
      const std::string_view text = words_[at - back].text;
      if (one_of(text, {"not", "besides", "except", "but", "no", "menos", "excepto", "cant"}))
        return true;
      if (words_[at - back + 1].opens) break;
    }
    return at + 1 < words_.size() && words_[at + 1].text == "no" && !words_[at + 1].opens;
  }

  bool by_names(const std::vector<std::vector<std::string>>& names, Slots& left) const {
    bool any = false;
    for (std::size_t at = 0; at < words_.size(); ++at) {
      Slots having = 0;
      for (std::size_t s = 0; s < names.size(); ++s) {
        const auto& of_slot = names[s];
        if (std::find(of_slot.begin(), of_slot.end(), words_[at].text) != of_slot.end()) {
          having |= Slots{1} << s;
        }
      }
      if (having == 0) continue;
      const bool refused = refused_name(at);
      left &= refused ? ~having & all_ : having;
      any = any || !refused;
    }
    return any;
  }

  // Days said add up ("Tuesday or Friday"); times of day all hold.
  bool by_mentions(Slots& left) const {
    Slots on_days = 0;
    bool day_said = false;
    bool said = false;
    for (const Mention& mention : mentions_) {
      Slots fits = 0;
      for (std::size_t s = 0; s < times_.size(); ++s) {
        if (on_day(times_[s], mention) && at_time(times_[s], mention, language_))
          fits |= Slots{1} << s;
      }
      const bool empty = mention.wish == TimeWish{} || mention.wish.earliest;
      if (empty) continue;
      if (mention.refused || mention.excepted) {
        left &= ~fits & all_;
        continue;
      }
      said = true;
      const bool span = mention.wish.from && mention.wish.from != mention.wish.until;
      if (mention.day && !mention.of_day && !span) {
        on_days |= fits;
        day_said = true;
      } else {
        left &= fits;
      }
    }
    if (day_said) left &= on_days;
    return said;
  }

  [[nodiscard]] bool in_mention(std::size_t at) const {
    return std::any_of(mentions_.begin(), mentions_.end(), [&](const Mention& mention) {
      return mention.begin <= at && at < mention.end && !(mention.wish == TimeWish{}) &&
             !mention.wish.earliest;
    });
  }

  [[nodiscard]] std::optional<std::size_t> earliest_or_latest(bool latest) const {
    std::size_t best = 0;
    for (std::size_t s = 1; s < times_.size(); ++s) {
      const auto key = [&](std::size_t i) { return std::pair{times_[i].day, times_[i].minute}; };
      if (latest ? key(s) > key(best) : key(s) < key(best)) best = s;
    }
    return best;
  }

  [[nodiscard]] std::optional<std::size_t> find_position() const {
    for (std::size_t at = 0; at < words_.size(); ++at) {
      if (in_mention(at)) continue;
      const auto position = position_at(at);
      if (position && !refused_name(at)) return position;
    }
    return std::nullopt;
  }

  [[nodiscard]] std::optional<std::size_t> position_at(std::size_t at) const {
    const Word& word = words_[at];
    const std::string_view next = at + 1 < words_.size() ? words_[at + 1].text : std::string_view{};
    const std::string_view before = at > 0 ? words_[at - 1].text : std::string_view{};
    const std::size_t n = times_.size();
    if (word.kind == Kind::ordinal && !one_of(next, {"week", "night", "time", "month", "year",
                                                     "vez", "semana", "mes", "opinion", "thing"})) {
      if (word.value > 0 && word.value <= static_cast<std::int32_t>(n)) {
        return static_cast<std::size_t>(word.value - 1);
      }
      if (word.value < 0 && n >= static_cast<std::size_t>(-word.value)) {
        return n - static_cast<std::size_t>(-word.value);
      }
    }
    if (one_of(word.text, {"middle", "medio", "centro"}) && n % 2 == 1 && next != "of")
      return n / 2;
    if (word.kind == Kind::earliest && (one_of(next, {"one", "of", "option", "slot", "time"}) ||
                                        one_of(before, {"the", "la", "el"}))) {
      return earliest_or_latest(false);
    }
    const bool most = before == "mas" && at > 1 && one_of(words_[at - 2].text, {"la", "el", "lo"});
    if (most && one_of(word.text, {"temprana", "lamanana", "cercana", "pronta", "proxima"})) {
      return earliest_or_latest(false);
    }
    if (word.text == "latest" || (most && one_of(word.text, {"tardia", "lejana"}))) {
      return earliest_or_latest(true);
    }
    if (!word.is_number() || word.value < 1 || word.value > static_cast<std::int32_t>(n)) {
      return std::nullopt;
    }
    const bool pronoun = one_of(word.text, {"one", "un", "una", "uno"});
    const bool introduced =
        word.join == '#' ||
        one_of(before, {"option", "number", "opcion", "numero", "num", "choice", "slot", "no"}) ||
        (!pronoun && one_of(before, {"the", "el", "la", "da"})) ||
        (word.text == "uno" && before == "el");
    if (introduced && (before != "no" || word.in_digits()))
      return static_cast<std::size_t>(word.value - 1);
    return lone(at) ? std::optional(static_cast<std::size_t>(word.value - 1)) : std::nullopt;
  }

  // Nothing is said but the number, courtesies and agreement aside.
  [[nodiscard]] bool lone(std::size_t at) const {
    for (std::size_t i = 0; i < words_.size(); ++i) {
      const std::string_view text = words_[i].text;
      if (i == at || words_[i].picture) continue;
      if (!Tables::shared().in_group(words_[i], Group::courtesy) &&
          !Tables::shared().in_group(words_[i], Group::yes) &&
          !one_of(
              text,
              {"ill",   "i",     "take", "will",   "do",    "lets",    "let",    "us",       "want",
               "go",    "with",  "for",  "choose", "pick",  "me",      "quiero", "prefiero", "id",
               "like",  "deme",  "dame", "is",     "good",  "fine",    "works",  "great",    "te",
               "mejor", "quedo", "con",  "escojo", "elijo", "my",      "answer", "thats",    "it",
               "would", "be",    "you",  "esta",   "bien",  "perfect", "best"})) {
        return false;
      }
    }
    return words_[at].in_digits() || words_[at].text != "once" || language_ == Tongue::spanish;
  }

  std::span<const Word> words_;
  std::span<const Mention> mentions_;
  Tongue language_;
  std::vector<SlotTime> times_;
  std::vector<std::vector<std::string>> providers_;
  std::vector<std::vector<std::string>> places_;
  Slots all_ = 0;
};

}  // namespace

std::vector<std::string> name_words(std::string_view name) {
  constexpr std::size_t kShortest = 3;
  std::vector<std::string> out;
  const std::string folded = fold_text(name);
  for (std::size_t begin = 0; begin < folded.size();) {
    const std::size_t end = std::min(folded.find(' ', begin), folded.size());
    std::string word = folded.substr(begin, end - begin);
    const bool common = one_of(word, {"doctor", "doctora", "dra", "the", "and", "clinic", "clinica",
                                      "center", "centro", "office", "medical", "health", "street",
                                      "avenue", "ave", "road", "del", "las", "los"});
    if (word.size() >= kShortest && !common) out.push_back(std::move(word));
    begin = end + 1;
  }
  return out;
}

namespace {

// A question about what was offered.
bool asks(std::span<const Word> words) {
  return !words.empty() &&
         (words.back().asked ||
          one_of(words.front().text, {"does", "is", "where", "wheres", "how", "donde", "cuanto"}));
}

}  // namespace

ChoiceRead read_choice(std::span<const Word> words, std::span<const Mention> mentions,
                       std::span<const OfferedSlot> offered, Tongue language) {
  const auto choose = [&](std::span<const Mention> among) {
    return Chooser(words, among, offered, language).run();
  };
  const ChoiceRead read = choose(mentions);
  // "Does Dr. Gomez take Medicare?" chooses nobody.
  if (read.slot && !read.by_time && asks(words)) return {};
  if (read.slot) return read;
  // "Tuesday I have the dentist, so Friday", "Friday because I work Tuesdays": several times are
  // said, and one of them is chosen.
  for (std::size_t at = words.size(); at-- > 0;) {
    const bool after = one_of(words[at].text, {"so", "asi", "better", "mejor", "but", "pero",
                                               "entonces", "instead", "prefiero", "guess"});
    if (!after && !one_of(words[at].text, {"because", "cause", "cuz", "porque"})) continue;
    const bool contrast = one_of(words[at].text, {"but", "pero", "instead"});
    std::vector<Mention> meant;
    std::copy_if(mentions.begin(), mentions.end(), std::back_inserter(meant),
                 [&](const Mention& one) { return (one.begin > at) == after; });
    const bool day = std::any_of(meant.begin(), meant.end(),
                                 [](const Mention& one) { return one.day && !one.of_day; });
    if (meant.empty() || (!day && (contrast || !after)) || meant.size() == mentions.size())
      continue;
    const ChoiceRead of_these = choose(meant);
    if (of_these.slot && of_these.by_time) return of_these;
  }
  // "Friday at 5:40 is perfect, I get off at 5": why is said after what.
  for (std::size_t at = 1; at < words.size(); ++at) {
    if (!words[at].opens || one_of(words[at].text, {"but", "pero", "or", "o"})) continue;
    std::vector<Mention> meant;
    std::copy_if(mentions.begin(), mentions.end(), std::back_inserter(meant),
                 [&](const Mention& one) { return one.begin < at; });
    if (meant.empty()) continue;
    if (meant.size() == mentions.size()) break;
    const ChoiceRead of_these = choose(meant);
    if (of_these.slot && of_these.by_time) return of_these;
    break;
  }
  return read;
}

bool wants_another(std::span<const Word> words) {
  return std::any_of(words.begin(), words.end(), [](const Word& word) {
    return one_of(word.text,
                  {"another", "other",   "different", "new",     "change", "switch",    "not",
                   "dont",    "besides", "except",    "instead", "else",   "no",        "woman",
                   "female",  "speaks",  "second",    "otro",    "otra",   "diferente", "distinto",
                   "nuevo",   "nueva",   "cambiar",   "cambio",  "mujer",  "hable",     "segunda"});
  });
}

}  // namespace rb::grammar
