// One logistic regression for each intent over the features of a reply.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "core/conversation/grammar/leaning/second_look.hpp"

namespace rb::bench {

struct Example {
  std::vector<std::string> features;
  std::uint32_t intents = 0;  // as in Reading
  double weight = 1;          // how many such replies it stands for
};

// Follow the regularised leader (McMahan et al., KDD 2013): weights that few examples ask for are
// 0.
struct ModelOptions {
  int rounds = 60;
  double rate = 0.15;
  double sparse = 4.0;     // of the sum of absolute weights
  double small = 1.0;      // of the sum of squares
  int least_examples = 2;  // that a feature is in
  int least_weight = 3;    // in parts of a nat, as the tables have them: what is less is left out
};

// Weights by feature, whole and pruned, as the tables hold them.
using ModelTable = std::map<std::string, std::array<int, kIntents>>;

// The same examples in the same order give the same table.
[[nodiscard]] ModelTable train(const std::vector<Example>& examples, const ModelOptions& options);

// The entries of core/conversation/grammar/leaning/leaning.hpp, by line of up to `columns`.
[[nodiscard]] std::vector<std::string> table_lines(const ModelTable& table, std::size_t columns);

}  // namespace rb::bench
