// What a reply leans to: the sum of small whole weights over its words, its letters and what the
// phrases made of it (features.hpp). The weights are counted from labelled replies by
// bench/leaning.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "core/conversation/grammar/leaning/second_look.hpp"

namespace rb::grammar {

class Weights {
 public:
  // Entries between white space, a feature and its weights by intent, the letter of an intent being
  // its number from `a`: "dejen_de=a12c-3". The entry "*" counts in every reply. No two features
  // may have the same digest.
  explicit Weights(std::span<const std::string_view> tables);
  [[nodiscard]] static const Weights& shared();  // of weights.hpp

  // Each feature counts once. Linear in the words of the reply; allocates nothing.
  [[nodiscard]] Leaning lean(const ByPhrases& reply) const;
  // Whether any of its words was in a labelled reply: one without is noise, whatever its letters
  // and the question lean to.
  [[nodiscard]] bool knows_a_word(const ByPhrases& reply) const;

 private:
  struct Weight {
    std::uint8_t intent = 0;
    std::int16_t value = 0;
  };
  struct Entry {
    std::uint64_t digest = 0;  // of the feature; 0: an empty place
    std::uint32_t first = 0;   // in weights_
    std::uint32_t count = 0;
  };

  void add(std::string_view entry, std::vector<Entry>& out);
  void place(const std::vector<Entry>& entries);
  // Where the feature is in places_, or where it would be.
  [[nodiscard]] std::size_t find(std::uint64_t digest) const;
  void count(const Entry& entry, Leaning& out) const;

  std::vector<Entry> places_;  // by digest, the next free one after it; a power of two of them
  std::vector<std::uint64_t> hints_;  // bits by digest: where none is set the feature is unknown
  std::vector<Weight> weights_;
};

}  // namespace rb::grammar
