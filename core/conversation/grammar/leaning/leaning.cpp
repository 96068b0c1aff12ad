#include "core/conversation/grammar/leaning/leaning.hpp"

#include <algorithm>

#include "core/base/assert.hpp"
#include "core/conversation/grammar/leaning/weights.hpp"

namespace rb::grammar {
namespace {

constexpr std::size_t kShortestPiece = 3;
constexpr std::size_t kLongestPiece = 5;
constexpr std::size_t kLongestWord = 24;
constexpr std::size_t kMostWords = 60;  // what is said in the first ones decides

bool is_plain(std::string_view word) {
  return !word.empty() && word.size() <= kLongestWord &&
         std::all_of(word.begin(), word.end(),
                     [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); });
}

void add_pieces(const std::string& word, std::vector<std::string>& out) {
  const std::string padded = '<' + word + '>';
  for (std::size_t n = kShortestPiece; n <= kLongestPiece; ++n) {
    for (std::size_t at = 0; at + n <= padded.size(); ++at)
      out.push_back('~' + padded.substr(at, n));
  }
}

}  // namespace

std::vector<std::string> leaning_features(std::span<const std::string> words, Asked asked) {
  std::vector<std::string> row = {"^"};
  for (const std::string& word : words.first(std::min(words.size(), kMostWords))) {
    if (is_plain(word)) row.push_back(word);
  }
  row.emplace_back("$");
  const std::string question = std::to_string(static_cast<int>(asked)) + ':';
  std::vector<std::string> out = {question};
  for (std::size_t i = 0; i < row.size(); ++i) {
    const bool word = i > 0 && i + 1 < row.size();
    if (word) {
      out.push_back(row[i]);
      out.push_back(question + row[i]);
      add_pieces(row[i], out);
    }
    if (i + 1 < row.size()) out.push_back(row[i] + '_' + row[i + 1]);
    if (i + 2 < row.size()) out.push_back(row[i] + "__" + row[i + 2]);
  }
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

Weights::Weights(std::span<const std::string_view> tables) {
  for (std::string_view table : tables) {
    while (!table.empty()) {
      const std::size_t end = std::min(table.find_first_of(" \n"), table.size());
      if (end > 0) add(table.substr(0, end));
      table.remove_prefix(std::min(end + 1, table.size()));
    }
  }
  std::sort(entries_.begin(), entries_.end(),
            [](const Entry& a, const Entry& b) { return a.feature < b.feature; });
}

const Weights& Weights::shared() {
  static const Weights weights(leaning_weights());
  return weights;
}

void Weights::add(std::string_view entry) {
  const std::size_t equals = entry.find('=');
  RB_ASSERT(equals != std::string_view::npos);
  Entry made{entry.substr(0, equals), static_cast<std::uint32_t>(weights_.size()), 0};
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
  entries_.push_back(made);
}

void Weights::count(std::string_view feature, Leaning& out) const {
  const auto at =
      std::lower_bound(entries_.begin(), entries_.end(), feature,
                       [](const Entry& entry, std::string_view f) { return entry.feature < f; });
  if (at == entries_.end() || at->feature != feature) return;
  for (std::uint32_t i = at->first; i < at->first + at->count; ++i) {
    out[weights_[i].intent] += weights_[i].value;
  }
}

Leaning Weights::lean(std::span<const std::string> features) const {
  Leaning out{};
  count("*", out);
  for (const std::string& feature : features) count(feature, out);
  return out;
}

}  // namespace rb::grammar
