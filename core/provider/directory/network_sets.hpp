// The networks of providers: many share the same contracts, so each set is kept once.
#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <vector>

#include "core/base/ids.hpp"

namespace rb {

class NetworkSets {
 public:
  // The number of a set, the same for the same networks in any order and however often each.
  [[nodiscard]] std::uint32_t number_of(std::span<const NetworkId> networks);
  // Gives back what only number_of needs; it may not be called any more.
  void seal();

  [[nodiscard]] std::span<const NetworkId> operator[](std::uint32_t number) const {
    return {flat_.data() + begins_[number], flat_.data() + begins_[number + 1]};  // ascending
  }
  [[nodiscard]] bool has(std::uint32_t number, NetworkId network) const;
  // A bit for each network of the set; networks share bits, so that a bit alone proves nothing.
  [[nodiscard]] std::uint64_t mask(std::uint32_t number) const { return masks_[number]; }
  [[nodiscard]] static std::uint64_t bit(NetworkId network) {
    return std::uint64_t{1} << (network.value() & 63U);
  }
  [[nodiscard]] std::size_t size() const { return masks_.size(); }
  [[nodiscard]] std::size_t bytes() const;

 private:
  std::vector<NetworkId> flat_;
  std::vector<std::uint32_t> begins_{0};
  std::vector<std::uint64_t> masks_;
  std::multimap<std::uint64_t, std::uint32_t> by_digest_;
  std::vector<NetworkId> scratch_;
};

}  // namespace rb
