#include "core/provider/directory/place_index.hpp"

#include <algorithm>
#include <utility>

namespace rb {
namespace {

constexpr std::uint32_t kLeaf = 24;

std::array<std::int32_t, 3> coordinates(EarthPoint point) {
  return {point.x, point.y, point.z};
}

}  // namespace

PlaceIndex::PlaceIndex(std::vector<IndexedProvider> providers,
                       std::span<const SpecialtyId> specialty_of, const NetworkSets& sets)
    : providers_(std::move(providers)) {
  const auto specialty = [&](const IndexedProvider& p) { return specialty_of[p.provider.index()]; };
  std::sort(providers_.begin(), providers_.end(),
            [&](const IndexedProvider& a, const IndexedProvider& b) {
              return std::pair(specialty(a), a.provider) < std::pair(specialty(b), b.provider);
            });
  nodes_.reserve(providers_.size() / (kLeaf / 4) + 1);
  for (std::uint32_t first = 0; first < providers_.size();) {
    const SpecialtyId here = specialty(providers_[first]);
    std::uint32_t last = first;
    while (last < providers_.size() && specialty(providers_[last]) == here) ++last;
    roots_.resize(here.index() + 1, kNoTree);
    roots_.back() = grow(first, last - first, sets);
    first = last;
  }
  nodes_.shrink_to_fit();
}

PlaceIndex::Node PlaceIndex::summary(std::uint32_t first, std::uint32_t count,
                                     const NetworkSets& sets) const {
  Node node;
  node.low = node.high = coordinates(providers_[first].point);
  node.first = first;
  node.count = count;
  for (std::uint32_t i = first; i < first + count; ++i) {
    const IndexedProvider& provider = providers_[i];
    const auto at = coordinates(provider.point);
    for (std::size_t d = 0; d < at.size(); ++d) {
      node.low[d] = std::min(node.low[d], at[d]);
      node.high[d] = std::max(node.high[d], at[d]);
    }
    node.networks |= sets.mask(provider.networks);
    node.regions |= std::uint64_t{1} << (provider.region.value() & 63U);
    node.languages |= provider.languages;
    node.traits |= provider.traits;
  }
  return node;
}

std::uint32_t PlaceIndex::grow(std::uint32_t first, std::uint32_t count, const NetworkSets& sets) {
  const auto position = static_cast<std::uint32_t>(nodes_.size());
  nodes_.push_back(summary(first, count, sets));
  const Node& node = nodes_.back();
  std::size_t widest = 0;
  std::int64_t width = -1;
  for (std::size_t d = 0; d < node.low.size(); ++d) {
    const std::int64_t here = std::int64_t{node.high[d]} - node.low[d];
    if (here > width) {
      width = here;
      widest = d;
    }
  }
  if (count <= kLeaf) return position;
  const std::uint32_t half = count / 2;
  const auto begin = providers_.begin() + first;
  std::nth_element(begin, begin + half, begin + count,
                   [widest](const IndexedProvider& a, const IndexedProvider& b) {
                     return std::pair(coordinates(a.point)[widest], a.provider) <
                            std::pair(coordinates(b.point)[widest], b.provider);
                   });
  static_cast<void>(grow(first, half, sets));
  const std::uint32_t right = grow(first + half, count - half, sets);
  nodes_[position].right = right;
  return position;
}

std::size_t PlaceIndex::bytes() const {
  return providers_.capacity() * sizeof(IndexedProvider) + nodes_.capacity() * sizeof(Node) +
         roots_.capacity() * sizeof(std::uint32_t);
}

}  // namespace rb
