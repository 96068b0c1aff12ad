// What a reply leans to where no phrase says it: the sum of small whole weights over its words,
// pairs of words and pieces of words. The weights are counted from labelled replies by
// bench/leaning.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/conversation/reading.hpp"
#include "core/conversation/reply_reader.hpp"

namespace rb::grammar {

// Log odds that the reply holds the intent, in sixteenths of a nat: above 0 it rather does.
using Leaning = std::array<std::int32_t, kIntents>;
inline constexpr std::int32_t kNat = 16;

// What the weights stand by, each once, in order: "call" a word, "call_me" two in a row,
// "call__later" two with one between, "~alle" letters of a word with `<` and `>` at its ends,
// "2:si" a word by what was asked (its number). Words in other than ASCII letters have none.
[[nodiscard]] std::vector<std::string> leaning_features(std::span<const std::string> words,
                                                        Asked asked);

class Weights {
 public:
  // Entries between white space, a feature and its weights by intent, the letter of an intent being
  // its number from `a`: "dejen_de=a12c-3". The entry "*" counts in every reply.
  explicit Weights(std::span<const std::string_view> tables);
  [[nodiscard]] static const Weights& shared();  // of weights.hpp

  [[nodiscard]] Leaning lean(std::span<const std::string> features) const;

 private:
  struct Weight {
    std::uint8_t intent = 0;
    std::int16_t value = 0;
  };
  struct Entry {
    std::string_view feature;  // in a table
    std::uint32_t first = 0;   // in weights_
    std::uint32_t count = 0;
  };

  void add(std::string_view entry);
  void count(std::string_view feature, Leaning& out) const;

  std::vector<Entry> entries_;  // ascending
  std::vector<Weight> weights_;
};

}  // namespace rb::grammar
