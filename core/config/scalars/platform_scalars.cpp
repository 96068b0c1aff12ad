// The syntax of service times, bandwidths and speeds.
#include <array>
#include <optional>

#include "core/config/scalars/characters.hpp"
#include "core/config/scalars/decimal.hpp"
#include "core/config/scalars/scalars.hpp"

namespace rb {
namespace {

struct Unit {
  std::string_view name;
  std::int64_t amount;  // of the smallest thing that is counted
};
// Longest name first: "ms" ends with "s", too.
constexpr std::array kTimes = {Unit{"us", 1}, Unit{"ms", 1'000}, Unit{"s", 1'000'000}};
// Bits, since a byte is eight of them.
constexpr std::array kRates = {Unit{"kbit/s", 1'000}, Unit{"Mbit/s", 1'000'000},
                               Unit{"Gbit/s", 1'000'000'000}};
constexpr std::array kSpeeds = {Unit{"kf", 1}, Unit{"Mf", 1'000}, Unit{"Gf", 1'000'000},
                                Unit{"Tf", 1'000'000'000}};
constexpr std::int64_t kLongestUs = 3'600'000'000;
constexpr std::int64_t kMostBits = 1'000'000'000'000;
constexpr std::int64_t kMostKiloflops = 1'000'000'000'000;
constexpr std::size_t kPlaces = 6;

// A decimal number and one of the units; nothing if it is neither, or not whole.
template <std::size_t N>
std::optional<std::int64_t> amount_of(std::string_view text, const std::array<Unit, N>& units,
                                      std::int64_t most) {
  for (const Unit& unit : units) {
    if (!text.ends_with(unit.name)) continue;
    const auto millionths = parse_decimal(text.substr(0, text.size() - unit.name.size()), kPlaces);
    if (!millionths || *millionths > most / unit.amount * kMillion + kMillion) return std::nullopt;
    __extension__ using Wide = __int128;
    const Wide product = static_cast<Wide>(*millionths) * unit.amount;
    if (product % kMillion != 0 || product / kMillion > most) return std::nullopt;
    return static_cast<std::int64_t>(product / kMillion);
  }
  return std::nullopt;
}

// The largest unit that the amount is a whole number of.
template <std::size_t N>
std::string text_of(std::int64_t amount, const std::array<Unit, N>& units) {
  const Unit* best = &units.front();
  for (const Unit& unit : units) {
    if (amount % unit.amount == 0) best = &unit;
  }
  return std::to_string(amount / best->amount) + std::string(best->name);
}

}  // namespace

Read<std::int64_t> read_service_time_us(std::string_view text) {
  const auto us = amount_of(text, kTimes, kLongestUs);
  if (!us) return tl::unexpected(quoted(text) + " is not a time in us, ms or s, up to an hour");
  if (*us == 0) return tl::unexpected(quoted(text) + " is no time at all");
  return *us;
}

Read<std::int64_t> read_bandwidth_bytes(std::string_view text) {
  const auto bits = amount_of(text, kRates, kMostBits);
  if (!bits)
    return tl::unexpected(quoted(text) + " is not a bandwidth in kbit/s, Mbit/s or Gbit/s");
  if (*bits < 8) return tl::unexpected(quoted(text) + " carries nothing");
  return *bits / 8;
}

Read<std::int64_t> read_speed_kiloflops(std::string_view text) {
  const auto kiloflops = amount_of(text, kSpeeds, kMostKiloflops);
  if (!kiloflops) return tl::unexpected(quoted(text) + " is not a speed in kf, Mf, Gf or Tf");
  if (*kiloflops == 0) return tl::unexpected(quoted(text) + " does no work at all");
  return *kiloflops;
}

std::string service_time_text(std::int64_t us) {
  return text_of(us, kTimes);
}

std::string bandwidth_text(std::int64_t bytes_per_second) {
  return text_of(bytes_per_second * 8, kRates);
}

std::string speed_text(std::int64_t kiloflops) {
  return text_of(kiloflops, kSpeeds);
}

}  // namespace rb
