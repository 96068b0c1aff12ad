#include "core/conversation/grammar/leaning/features.hpp"

#include "core/base/assert.hpp"

namespace rb::grammar {
namespace {

constexpr std::size_t kNumerals = 128;
constexpr std::size_t kDigits = 3;

struct Numerals {
  std::array<std::array<char, kDigits>, kNumerals> digits{};
  std::array<std::uint8_t, kNumerals> sizes{};

  constexpr Numerals() {
    for (std::size_t n = 0; n < kNumerals; ++n) {
      std::uint8_t size = 0;
      if (n >= 100) digits[n][size++] = static_cast<char>('0' + n / 100);
      if (n >= 10) digits[n][size++] = static_cast<char>('0' + n / 10 % 10);
      digits[n][size++] = static_cast<char>('0' + n % 10);
      sizes[n] = size;
    }
  }
};
constexpr Numerals kNumeral;

}  // namespace

std::string_view small_numeral(std::size_t number) {
  RB_ASSERT(number < kNumerals);
  return {kNumeral.digits[number].data(), kNumeral.sizes[number]};
}

bool has_features(std::string_view word) {
  return !word.empty() && word.size() <= kLongestLeaningWord &&
         std::all_of(word.begin(), word.end(),
                     [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); });
}

}  // namespace rb::grammar
