#include "sim/platform/xml/quantity.hpp"

#include <array>
#include <charconv>
#include <span>

namespace rb::sim {
namespace {

struct Unit {
  std::string_view name;
  double amount;
};

constexpr std::array kTimes = {Unit{"s", 1},     Unit{"ms", 1e-3},  Unit{"us", 1e-6},
                               Unit{"ns", 1e-9}, Unit{"ps", 1e-12}, Unit{"m", 60},
                               Unit{"h", 3600},  Unit{"d", 86'400}, Unit{"w", 604'800}};
constexpr std::array kRates = {Unit{"Bps", 1}, Unit{"bps", 0.125}};
constexpr std::array kShortSpeeds = {Unit{"f", 1}};
constexpr std::array kLongSpeeds = {Unit{"flops", 1}};

constexpr std::array kNone = {Unit{"", 1}};
constexpr std::array kPrefixes = {Unit{"", 1},     Unit{"k", 1e3},  Unit{"M", 1e6}, Unit{"G", 1e9},
                                  Unit{"T", 1e12}, Unit{"P", 1e15}, Unit{"E", 1e18}};
constexpr std::array kWords = {Unit{"", 1},       Unit{"kilo", 1e3},  Unit{"mega", 1e6},
                               Unit{"giga", 1e9}, Unit{"tera", 1e12}, Unit{"peta", 1e15},
                               Unit{"exa", 1e18}};
constexpr double kKi = 1024;
constexpr std::array kBinary = {Unit{"Ki", kKi},
                                Unit{"Mi", kKi* kKi},
                                Unit{"Gi", kKi* kKi* kKi},
                                Unit{"Ti", kKi* kKi* kKi* kKi},
                                Unit{"Pi", kKi* kKi* kKi* kKi* kKi},
                                Unit{"Ei", kKi* kKi* kKi* kKi* kKi* kKi}};

constexpr double kMicros = 1e6;
constexpr double kLongestUs = 3.6e9;
constexpr double kMostBytes = 1e15;
constexpr double kHair = 1e-6;  // what multiplying may add to a whole number

// The unit that is a prefix and a name; nothing if it is not of these.
std::optional<double> unit_of(std::string_view text, std::span<const Unit> prefixes,
                              std::span<const Unit> names) {
  for (const Unit& prefix : prefixes) {
    if (!text.starts_with(prefix.name)) continue;
    for (const Unit& name : names) {
      if (text.substr(prefix.name.size()) == name.name) return prefix.amount * name.amount;
    }
  }
  return std::nullopt;
}

struct Number {
  double value = 0;
  std::string_view unit;
};

std::optional<Number> number_of(std::string_view text) {
  Number number;
  const char* const end = text.data() + text.size();
  const auto [rest, error] = std::from_chars(text.data(), end, number.value);
  // Neither "nan" nor "inf" is a number here.
  if (error != std::errc{} || !(number.value >= 0) || number.value > 1e300) return std::nullopt;
  number.unit = {rest, static_cast<std::size_t>(end - rest)};
  return number;
}

}  // namespace

std::optional<double> read_speed(std::string_view text) {
  const auto number = number_of(text);
  if (!number || number->value == 0) return std::nullopt;
  if (number->unit.empty()) return number->value;
  auto unit = unit_of(number->unit, kPrefixes, kShortSpeeds);
  if (!unit) unit = unit_of(number->unit, kWords, kLongSpeeds);
  if (!unit) return std::nullopt;
  return number->value * *unit;
}

std::optional<std::int64_t> read_bandwidth(std::string_view text) {
  const auto number = number_of(text);
  if (!number) return std::nullopt;
  std::optional<double> unit = number->unit.empty() ? std::optional(1.0) : std::nullopt;
  if (!unit) unit = unit_of(number->unit, kPrefixes, kRates);
  if (!unit) unit = unit_of(number->unit, kBinary, kRates);
  if (!unit || number->value * *unit > kMostBytes) return std::nullopt;
  const auto bytes = static_cast<std::int64_t>(number->value * *unit + kHair);
  return bytes > 0 ? std::optional(bytes) : std::nullopt;
}

std::optional<std::chrono::microseconds> read_latency(std::string_view text) {
  const auto number = number_of(text);
  if (!number) return std::nullopt;
  const auto unit =
      number->unit.empty() ? std::optional(1.0) : unit_of(number->unit, kNone, kTimes);
  if (!unit || number->value * *unit * kMicros > kLongestUs) return std::nullopt;
  const double us = number->value * *unit * kMicros;
  const auto whole = static_cast<std::int64_t>(us);
  return std::chrono::microseconds{us - static_cast<double>(whole) > kHair ? whole + 1 : whole};
}

}  // namespace rb::sim
