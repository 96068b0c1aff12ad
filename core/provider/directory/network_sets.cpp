#include "core/provider/directory/network_sets.hpp"

#include <algorithm>

#include "core/base/digest.hpp"

namespace rb {

std::uint32_t NetworkSets::number_of(std::span<const NetworkId> networks) {
  scratch_.assign(networks.begin(), networks.end());
  std::sort(scratch_.begin(), scratch_.end());
  scratch_.erase(std::unique(scratch_.begin(), scratch_.end()), scratch_.end());
  Digest digest;
  for (const NetworkId network : scratch_) digest.add(network.value());
  const auto [first, last] = by_digest_.equal_range(digest.value());
  for (auto it = first; it != last; ++it) {
    const auto known = (*this)[it->second];
    if (std::equal(known.begin(), known.end(), scratch_.begin(), scratch_.end())) return it->second;
  }
  const auto number = static_cast<std::uint32_t>(masks_.size());
  by_digest_.emplace(digest.value(), number);
  std::uint64_t mask = 0;
  for (const NetworkId network : scratch_) mask |= bit(network);
  masks_.push_back(mask);
  flat_.insert(flat_.end(), scratch_.begin(), scratch_.end());
  begins_.push_back(static_cast<std::uint32_t>(flat_.size()));
  return number;
}

void NetworkSets::seal() {
  by_digest_.clear();
  scratch_ = {};
  flat_.shrink_to_fit();
  begins_.shrink_to_fit();
  masks_.shrink_to_fit();
}

bool NetworkSets::has(std::uint32_t number, NetworkId network) const {
  if ((masks_[number] & bit(network)) == 0) return false;
  const auto set = (*this)[number];
  return std::binary_search(set.begin(), set.end(), network);
}

std::size_t NetworkSets::bytes() const {
  return flat_.capacity() * sizeof(NetworkId) + begins_.capacity() * sizeof(std::uint32_t) +
         masks_.capacity() * sizeof(std::uint64_t);
}

}  // namespace rb
