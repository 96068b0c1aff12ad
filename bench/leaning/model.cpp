#include "bench/leaning/model.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace rb::bench {
namespace {

constexpr std::size_t kWide = static_cast<std::size_t>(kIntents);
constexpr double kNoError = 0.002;

struct Rows {
  std::vector<std::string> names;                // of the features, ascending; the first is "*"
  std::vector<std::vector<std::size_t>> active;  // by example
};

Rows number(const std::vector<Example>& examples, int least) {
  std::map<std::string, int> counts;
  for (const Example& example : examples) {
    for (const std::string& feature : example.features) ++counts[feature];
  }
  Rows rows;
  std::map<std::string, std::size_t> ids;
  rows.names.emplace_back("*");
  for (const auto& [name, count] : counts) {
    if (count < least) continue;
    ids[name] = rows.names.size();
    rows.names.push_back(name);
  }
  for (const Example& example : examples) {
    std::vector<std::size_t>& active = rows.active.emplace_back(1, 0);
    for (const std::string& feature : example.features) {
      const auto id = ids.find(feature);
      if (id != ids.end()) active.push_back(id->second);
    }
  }
  return rows;
}

class Leader {
 public:
  Leader(std::size_t count, const ModelOptions& options)
      : options_(options), weights_(count, 0.0), sums_(count, 0.0), squares_(count, 0.0) {}

  [[nodiscard]] double weight(std::size_t at) const { return weights_[at]; }

  void learn(std::size_t at, double slope) {
    const double before = std::sqrt(squares_[at]);
    squares_[at] += slope * slope;
    const double after = std::sqrt(squares_[at]);
    sums_[at] += slope - (after - before) / options_.rate * weights_[at];
    const double beyond = std::abs(sums_[at]) - options_.sparse;
    weights_[at] = beyond <= 0 ? 0
                               : -std::copysign(beyond, sums_[at]) /
                                     ((1 + after) / options_.rate + options_.small);
  }

 private:
  ModelOptions options_;
  std::vector<double> weights_;
  std::vector<double> sums_;     // of slopes
  std::vector<double> squares_;  // of slopes
};

}  // namespace

ModelTable train(const std::vector<Example>& examples, const ModelOptions& options) {
  const Rows rows = number(examples, options.least_examples);
  Leader leader(rows.names.size() * kWide, options);
  for (int round = 0; round < options.rounds; ++round) {
    // A stride that shares no factor with the count visits each once, in another order each round.
    std::size_t stride = 101 + 2 * static_cast<std::size_t>(round);
    while (std::gcd(stride, examples.size()) != 1) stride += 2;
    for (std::size_t step = 0; step < examples.size(); ++step) {
      const std::size_t at = step * stride % examples.size();
      for (std::size_t c = 0; c < kWide; ++c) {
        double sum = 0;
        for (const std::size_t id : rows.active[at]) sum += leader.weight(id * kWide + c);
        const bool meant = ((examples[at].intents >> c) & 1U) != 0;
        const double error = 1 / (1 + std::exp(-sum)) - (meant ? 1.0 : 0.0);
        if (std::abs(error) < kNoError) continue;
        for (const std::size_t id : rows.active[at])
          leader.learn(id * kWide + c, error * examples[at].weight);
      }
    }
  }
  ModelTable table;
  for (std::size_t id = 0; id < rows.names.size(); ++id) {
    std::array<int, kWide> whole{};
    for (std::size_t c = 0; c < kWide; ++c) {
      const int value =
          static_cast<int>(std::lround(leader.weight(id * kWide + c) * grammar::kNat));
      if (std::abs(value) >= options.least_weight) whole[c] = value;
    }
    if (whole != std::array<int, kWide>{}) table.emplace(rows.names[id], whole);
  }
  return table;
}

std::vector<std::string> table_lines(const ModelTable& table, std::size_t columns) {
  std::vector<std::string> lines(1);
  for (const auto& [name, weights] : table) {
    std::string entry = name + '=';
    for (std::size_t c = 0; c < kWide; ++c) {
      if (weights[c] != 0) entry += static_cast<char>('a' + c) + std::to_string(weights[c]);
    }
    if (!lines.back().empty() && lines.back().size() + 1 + entry.size() > columns)
      lines.emplace_back();
    if (!lines.back().empty()) lines.back() += ' ';
    lines.back() += entry;
  }
  return lines;
}

}  // namespace rb::bench
