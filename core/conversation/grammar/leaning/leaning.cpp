#include "core/conversation/grammar/leaning/leaning.hpp"

#include <algorithm>
#include <array>

#include "core/base/assert.hpp"
#include "core/conversation/grammar/leaning/counted/weights.hpp"
#include "core/conversation/grammar/leaning/features.hpp"

namespace rb::grammar {
namespace {

// More known features than any reply of kMostLeaningWords words is likely to have: what is found
// after that many does not count.
constexpr std::size_t kMostKnown = 4096;

// Most features of a reply are unknown: a table small enough for the cache says so of nearly all.
constexpr std::size_t kHints = std::size_t{1} << 19U;
constexpr unsigned kHintShift = 64 - 19;

}  // namespace

Weights::Weights(std::span<const std::string_view> tables) {
  std::vector<Entry> entries;
  for (std::string_view table : tables) {
    while (!table.empty()) {
      const std::size_t end = std::min(table.find_first_of(" \n"), table.size());
      if (end > 0) add(table.substr(0, end), entries);
      table.remove_prefix(std::min(end + 1, table.size()));
    }
  }
  place(entries);
}

const Weights& Weights::shared() {
  static const Weights weights(leaning_weights());
  return weights;
}

void Weights::add(std::string_view entry, std::vector<Entry>& out) {
  const std::size_t equals = entry.find('=');
  RB_ASSERT(equals != std::string_view::npos);
  Entry made{digest({entry.substr(0, equals)}), static_cast<std::uint32_t>(weights_.size()), 0};
  RB_ASSERT(made.digest != 0);
  std::string_view rest = entry.substr(equals + 1);
  while (!rest.empty()) {
    Weight weight{static_cast<std::uint8_t>(rest.front() - 'a'), 0};
    RB_ASSERT(weight.intent < kIntents);
    rest.remove_prefix(1);
    const bool less = rest.starts_with('-');
    if (less) rest.remove_prefix(1);
    while (!rest.empty() && rest.front() >= '0' && rest.front() <= '9') {
      weight.value = static_cast<std::int16_t>(weight.value * 10 + (rest.front() - '0'));
      rest.remove_prefix(1);
    }
    if (less) weight.value = static_cast<std::int16_t>(-weight.value);
    weights_.push_back(weight);
    ++made.count;
  }
  out.push_back(made);
}

void Weights::place(const std::vector<Entry>& entries) {
  std::size_t size = 64;
  while (size < entries.size() * 2) size *= 2;
  places_.assign(size, Entry{});
  hints_.assign(kHints / 64U, 0);
  for (const Entry& entry : entries) {
    Entry& at = places_[find(entry.digest)];
    RB_ASSERT(at.digest == 0);
    at = entry;
    hints_[(entry.digest >> kHintShift) / 64U] |= 1ULL << ((entry.digest >> kHintShift) % 64U);
  }
}

std::size_t Weights::find(std::uint64_t digest) const {
  const std::size_t mask = places_.size() - 1;
  // The high bits of FNV-1a are the better mixed ones.
  std::size_t at = static_cast<std::size_t>(digest ^ (digest >> 32U)) & mask;
  while (places_[at].digest != 0 && places_[at].digest != digest) at = (at + 1) & mask;
  return at;
}

void Weights::count(const Entry& entry, Leaning& out) const {
  for (std::uint32_t i = entry.first; i < entry.first + entry.count; ++i) {
    out[weights_[i].intent] += weights_[i].value;
  }
}

Leaning Weights::lean(const ByPhrases& reply) const {
  std::array<std::uint32_t, kMostKnown> known;  // places of the features found
  std::size_t size = 0;
  const auto note = [&](FeatureParts parts) {
    const std::uint64_t sum = digest(parts);
    const std::uint64_t hint = sum >> kHintShift;
    if (((hints_[hint / 64U] >> (hint % 64U)) & 1U) == 0) return;
    const std::size_t at = find(sum);
    if (places_[at].digest != 0 && size < known.size()) {
      known[size++] = static_cast<std::uint32_t>(at);
    }
  };
  note({"*"});
  each_word_feature(reply, note);
  each_kind_feature(reply, note);
  each_phrase_feature(reply, note);
  std::sort(known.begin(), known.begin() + static_cast<std::ptrdiff_t>(size));
  Leaning out{};
  for (std::size_t i = 0; i < size; ++i) {
    if (i == 0 || known[i] != known[i - 1]) count(places_[known[i]], out);
  }
  return out;
}

bool Weights::knows_a_word(const ByPhrases& reply) const {
  return std::any_of(reply.words.begin(), reply.words.end(), [&](const std::string& word) {
    return has_features(word) && places_[find(digest({word}))].digest != 0;
  });
}

}  // namespace rb::grammar
