#include <algorithm>
#include <string>

#include "core/rules/fold_text.hpp"
#include "core/rules/rule_pack.hpp"

namespace rb {
namespace {

// A longer reply is a sentence ("I can't stop by on Monday"): that is for the conversation to read.
constexpr std::ptrdiff_t kLongestPhrase = 4;

}  // namespace

bool is_opt_out(const RulePack& rules, std::string_view reply) {
  const std::string folded = fold_text(reply);
  if (folded.empty()) return false;
  if (std::count(folded.begin(), folded.end(), ' ') >= kLongestPhrase) return false;
  const std::string padded = " " + folded + " ";
  return std::any_of(
      rules.opt_out_words.begin(), rules.opt_out_words.end(),
      [&](const std::string& word) { return padded.find(" " + word + " ") != std::string::npos; });
}

}  // namespace rb
