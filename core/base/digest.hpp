// A running 64-bit digest of values, in order. Same values, same digest, on every machine.
// Not cryptographic: it proves that two runs are equal, not that nobody tampered.
#pragma once

#include <bit>
#include <cstdint>
#include <string_view>

namespace rb {

class Digest {
 public:
  constexpr void add(std::uint64_t value) {
    // One round of the wyhash-style mix: xor in, multiply to 128 bits, fold.
    const auto product = static_cast<Wide>(state_ ^ value) * kMultiplier;
    state_ = static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64U) ^
             (value + kIncrement);
  }
  constexpr void add_signed(std::int64_t value) { add(static_cast<std::uint64_t>(value)); }
  void add(std::string_view text);

  [[nodiscard]] constexpr std::uint64_t value() const { return state_; }
  friend constexpr bool operator==(const Digest&, const Digest&) = default;

 private:
  __extension__ using Wide = unsigned __int128;
  static constexpr std::uint64_t kMultiplier = 0x9E3779B97F4A7C15ULL;
  static constexpr std::uint64_t kIncrement = 0xD1B54A32D192ED03ULL;
  std::uint64_t state_ = 0x243F6A8885A308D3ULL;
};

}  // namespace rb
