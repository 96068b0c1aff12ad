#include "core/conversation/grammar/phrasebook.hpp"

#include <algorithm>

#include "core/base/assert.hpp"

namespace rb::grammar {
namespace {

constexpr std::size_t kLongestGap = 5;
constexpr std::size_t kNowhere = static_cast<std::size_t>(-1);

bool is_word(std::string_view part) {
  return part != "*" && part != "^" && part != "$" && part != ",";
}

}  // namespace

std::vector<std::string_view> split(std::string_view text, char sign) {
  std::vector<std::string_view> out;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(sign), text.size());
    if (end > 0) out.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return out;
}

std::vector<std::string> Phrasebook::words_of(std::span<const WordClass> classes,
                                              std::span<const Phrase> phrases) {
  std::vector<std::string> out;
  for (const WordClass& one : classes) {
    for (const std::string_view word : split(one.words, ' ')) out.emplace_back(word);
  }
  for (const Phrase& phrase : phrases) {
    for (const std::string_view line : split(phrase.lines, '\n')) {
      for (std::string_view part : split(line, ' ')) {
        if (!is_word(part)) continue;
        if (part.ends_with('?')) part.remove_suffix(1);
        for (const std::string_view word : split(part, '|')) {
          if (!word.starts_with('<')) out.emplace_back(word);
        }
      }
    }
  }
  return out;
}

Phrasebook::Phrasebook(const Lexicon& lexicon, std::span<const WordClass> classes,
                       std::span<const Phrase> phrases)
    : lexicon_(&lexicon) {
  for (const WordClass& one : classes) {
    Set set;
    for (const std::string_view word : split(one.words, ' ')) set.push_back(lexicon.find(word));
    std::sort(set.begin(), set.end());
    classes_.emplace_back(one.name, std::move(set));
  }
  courtesy_ = item_of("<courtesy>").set;
  for (const Phrase& phrase : phrases) {
    for (const std::string_view line : split(phrase.lines, '\n')) add_line(phrase, line);
  }
  no_ = lexicon.find("no");
  si_ = lexicon.find("si");
  index_lines();
}

Phrasebook::Item Phrasebook::item_of(std::string_view part) {
  if (part == "*") return {Step::gap, 0};
  if (part == "^") return {Step::begin, 0};
  if (part == "$") return {Step::end, 0};
  if (part == ",") return {Step::clause, 0};
  Set set;
  for (const std::string_view word : split(part, '|')) {
    if (!word.starts_with('<')) {
      set.push_back(lexicon_->find(word));
      RB_ASSERT(set.back() != kUnknownWord);
      continue;
    }
    const auto named = std::find_if(classes_.begin(), classes_.end(), [&](const auto& candidate) {
      return candidate.first == word.substr(1, word.size() - 2);
    });
    RB_ASSERT(named != classes_.end());
    set.insert(set.end(), named->second.begin(), named->second.end());
  }
  std::sort(set.begin(), set.end());
  set.erase(std::unique(set.begin(), set.end()), set.end());
  const auto known = std::find(sets_.begin(), sets_.end(), set);
  const auto at = static_cast<std::uint16_t>(known - sets_.begin());
  if (known == sets_.end()) sets_.push_back(std::move(set));
  return {Step::word, at};
}

void Phrasebook::add_line(const Phrase& phrase, std::string_view line) {
  std::vector<Item> items;
  std::vector<bool> optional;
  for (std::string_view part : split(line, ' ')) {
    optional.push_back(is_word(part) && part.ends_with('?'));
    if (optional.back()) part.remove_suffix(1);
    items.push_back(item_of(part));
  }
  std::vector<Item> chosen;
  add_variants(phrase, items, optional, 0, chosen);
}

void Phrasebook::add_variants(const Phrase& phrase, const std::vector<Item>& items,
                              const std::vector<bool>& optional, std::size_t at,
                              std::vector<Item>& chosen) {
  if (at == items.size()) {
    lines_.push_back({phrase.sense, phrase.hides, static_cast<std::uint32_t>(items_.size()),
                      static_cast<std::uint32_t>(chosen.size())});
    items_.insert(items_.end(), chosen.begin(), chosen.end());
    return;
  }
  chosen.push_back(items[at]);
  add_variants(phrase, items, optional, at + 1, chosen);
  chosen.pop_back();
  if (optional[at]) add_variants(phrase, items, optional, at + 1, chosen);
}

void Phrasebook::index_sets() {
  for (const auto& [name, set] : classes_) {
    const auto known = std::find(sets_.begin(), sets_.end(), set);
    class_sets_.push_back(static_cast<std::uint16_t>(known - sets_.begin()));
    if (known == sets_.end()) sets_.push_back(set);
  }
  row_ = (lexicon_->size() + 1 + 63) / 64;
  set_row_ = (sets_.size() + 63) / 64;
  members_.assign(sets_.size() * row_, 0);
  sets_of_.assign((lexicon_->size() + 1) * set_row_, 0);
  for (std::size_t s = 0; s < sets_.size(); ++s) {
    for (const WordId id : sets_[s]) {
      members_[s * row_ + id / 64U] |= 1ULL << (id % 64U);
      sets_of_[id * set_row_ + s / 64U] |= 1ULL << (s % 64U);
    }
  }
}

std::array<std::uint16_t, 2> Phrasebook::rarest_sets(const Line& line) const {
  // The last ones first: the first word of the line is known to be there.
  std::vector<std::uint16_t> sets;
  for (std::uint32_t i = line.first + line.count; i-- > line.first;) {
    if (items_[i].step == Step::word) sets.push_back(items_[i].set);
  }
  RB_ASSERT(!sets.empty());
  std::stable_sort(sets.begin(), sets.end(), [&](std::uint16_t a, std::uint16_t b) {
    return sets_[a].size() < sets_[b].size();
  });
  return {sets.front(), sets[std::min<std::size_t>(1, sets.size() - 1)]};
}

void Phrasebook::index_lines() {
  index_sets();
  std::vector<std::pair<WordId, std::uint32_t>> pairs;
  for (std::uint32_t l = 0; l < lines_.size(); ++l) {
    const auto from = items_.begin() + lines_[l].first;
    const auto first = std::find_if(from, from + lines_[l].count,
                                    [](const Item& item) { return item.step == Step::word; });
    RB_ASSERT(first != from + lines_[l].count);
    for (const WordId id : sets_[first->set]) pairs.emplace_back(id, l);
  }
  std::sort(pairs.begin(), pairs.end());
  starts_.assign(lexicon_->size() + 2, 0);
  for (const auto& [id, line] : pairs) {
    ++starts_[id + 1U];
    by_word_.push_back({line, rarest_sets(lines_[line])});
  }
  for (std::size_t i = 1; i < starts_.size(); ++i) starts_[i] += starts_[i - 1];
}

std::uint16_t Phrasebook::class_number(std::string_view name) const {
  const auto named = std::find_if(classes_.begin(), classes_.end(),
                                  [&](const auto& candidate) { return candidate.first == name; });
  RB_ASSERT(named != classes_.end());
  return static_cast<std::uint16_t>(named - classes_.begin());
}

std::size_t Phrasebook::match(const Place& place, const Line& line, std::uint32_t item,
                              std::size_t begin, std::size_t at) const {
  for (; item < line.count; ++item) {
    const Item& one = items_[line.first + item];
    const bool more = at < place.words.size();
    switch (one.step) {
      case Step::word:
        if (!more || !holds(one.set, place.words[at].id)) return kNowhere;
        // "Never. Stop calling" takes no stop back.
        if (at > begin && place.words[at].opens && line.sense == kNotStop) return kNowhere;
        // "No, I need it" does not say that it is not needed.
        if (at > begin && place.words[at].opens &&
            (place.words[at - 1].id == no_ || place.words[at - 1].id == si_))
          return kNowhere;
        ++at;
        break;
      case Step::begin:
        if (at > place.first) return kNowhere;
        break;
      case Step::end:
        if (at < place.last) return kNowhere;
        break;
      case Step::clause:
        if (at > place.first && more && !place.words[at].opens) return kNowhere;
        break;
      case Step::gap:
        for (std::size_t skip = 0; skip <= kLongestGap && at + skip < place.words.size(); ++skip) {
          if (place.words[at + skip].opens) return kNowhere;
          const std::size_t end = match(place, line, item + 1, begin, at + skip);
          if (end != kNowhere) return end;
        }
        return kNowhere;
    }
  }
  return at;
}

std::vector<Found> Phrasebook::find_all(std::span<const PhraseWord> words) const {
  Place place{words, 0, words.size()};
  const auto courteous = [&](std::size_t i) { return holds(courtesy_, words[i].id); };
  while (place.first < words.size() && courteous(place.first)) ++place.first;
  while (place.last > place.first && courteous(place.last - 1)) --place.last;
  std::vector<std::uint64_t> present(set_row_, 0);  // sets that hold a word of the reply
  for (const PhraseWord& word : words) {
    const std::uint64_t* const row = &sets_of_[word.id * set_row_];
    for (std::size_t i = 0; i < set_row_; ++i) present[i] |= row[i];
  }
  const auto is_present = [&](std::uint16_t set) {
    return ((present[set / 64U] >> (set % 64U)) & 1U) != 0;
  };
  std::vector<Found> out;
  for (std::size_t at = 0; at < words.size(); ++at) {
    const WordId id = words[at].id;
    if (id == kUnknownWord) continue;
    for (std::uint32_t i = starts_[id]; i < starts_[id + 1U]; ++i) {
      const Start& start = by_word_[i];
      if (!is_present(start.needs[0]) || !is_present(start.needs[1])) continue;
      const Line& line = lines_[start.line];
      const std::size_t end = match(place, line, 0, at, at);
      if (end == kNowhere) continue;
      out.push_back({line.sense, line.hides, static_cast<std::uint16_t>(at),
                     static_cast<std::uint16_t>(end)});
    }
  }
  return out;
}

}  // namespace rb::grammar
