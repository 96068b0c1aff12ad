#include <algorithm>
#include <array>

#include "core/base/assert.hpp"
#include "core/provider/directory/place_index.hpp"

namespace rb {

class PlaceSearch {
 public:
  PlaceSearch(const PlaceIndex& index, const ProviderQuery& query, const NetworkSets& sets,
              std::vector<FoundProvider>& found)
      : index_(index),
        query_(query),
        sets_(sets),
        found_(found),
        near_(earth_point(query.near)),
        furthest_(longest_chord_squared(query.within)) {
    if (!query.network.is_none()) network_bit_ = NetworkSets::bit(query.network);
    if (!query.region.is_none()) region_bit_ = std::uint64_t{1} << (query.region.value() & 63U);
    if (query.accepting_new) must_have_ = kAcceptsNew;
  }

  void run(std::uint32_t root) {
    push(root);
    while (waiting_ > 0) {
      const Waiting next = stack_[--waiting_];
      if (next.nearest > furthest_) continue;
      const PlaceIndex::Node& node = index_.nodes_[next.node];
      if (node.right == 0) {
        scan(node);
      } else {
        push_children(next.node + 1, node.right);
      }
    }
    std::sort_heap(found_.begin(), found_.end(), nearer);
  }

 private:
  struct Waiting {
    std::int64_t nearest;  // the least square of a chord from here to the node's box
    std::uint32_t node;
  };

  static bool nearer(const FoundProvider& a, const FoundProvider& b) {
    return a.metres != b.metres ? a.metres < b.metres : a.provider < b.provider;
  }

  [[nodiscard]] std::int64_t nearest(const PlaceIndex::Node& node) const {
    const std::array<std::int32_t, 3> at{near_.x, near_.y, near_.z};
    std::int64_t sum = 0;
    for (std::size_t d = 0; d < at.size(); ++d) {
      const std::int64_t below = std::int64_t{node.low[d]} - at[d];
      const std::int64_t above = std::int64_t{at[d]} - node.high[d];
      const std::int64_t away = std::max({below, above, std::int64_t{0}});
      sum += away * away;
    }
    return sum;
  }

  [[nodiscard]] bool offers(std::uint8_t traits, LanguageSet languages) const {
    return (traits & must_have_) == must_have_ &&
           (query_.modalities == 0 || (traits & query_.modalities) != 0) &&
           (query_.languages == 0 || (languages & query_.languages) != 0);
  }

  [[nodiscard]] bool may_hold(const PlaceIndex::Node& node) const {
    return offers(node.traits, node.languages) && (node.networks & network_bit_) == network_bit_ &&
           (node.regions & region_bit_) == region_bit_;
  }

  void push(std::uint32_t position) {
    const PlaceIndex::Node& node = index_.nodes_[position];
    if (!may_hold(node)) return;
    const std::int64_t away = nearest(node);
    if (away > furthest_) return;
    RB_ASSERT(waiting_ < stack_.size());
    stack_[waiting_++] = {away, position};
  }

  // The nearer child is looked at first.
  void push_children(std::uint32_t left, std::uint32_t right) {
    const std::size_t before = waiting_;
    push(left);
    push(right);
    if (waiting_ == before + 2 && stack_[before].nearest < stack_[before + 1].nearest) {
      std::swap(stack_[before], stack_[before + 1]);
    }
  }

  [[nodiscard]] bool suits(const IndexedProvider& p) const {
    return offers(p.traits, p.languages) &&
           (query_.region.is_none() || p.region == query_.region) &&
           (query_.network.is_none() || sets_.has(p.networks, query_.network)) &&
           std::find(query_.except.begin(), query_.except.end(), p.provider) == query_.except.end();
  }

  void scan(const PlaceIndex::Node& leaf) {
    for (std::uint32_t i = leaf.first; i < leaf.first + leaf.count; ++i) {
      const IndexedProvider& provider = index_.providers_[i];
      const std::int64_t away = chord_squared(near_, provider.point);
      if (away > furthest_ || !suits(provider)) continue;
      const FoundProvider candidate{provider.provider, metres_of(away)};
      if (candidate.metres <= query_.within) take(candidate);
    }
  }

  // The furthest of those kept stands first.
  void take(const FoundProvider& candidate) {
    if (found_.size() == query_.most) {
      if (!nearer(candidate, found_.front())) return;
      std::pop_heap(found_.begin(), found_.end(), nearer);
      found_.pop_back();
    }
    found_.push_back(candidate);
    std::push_heap(found_.begin(), found_.end(), nearer);
    if (found_.size() == query_.most) furthest_ = longest_chord_squared(found_.front().metres);
  }

  const PlaceIndex& index_;
  const ProviderQuery& query_;
  const NetworkSets& sets_;
  std::vector<FoundProvider>& found_;
  EarthPoint near_;
  std::int64_t furthest_;
  std::uint64_t network_bit_ = 0;
  std::uint64_t region_bit_ = 0;
  std::uint8_t must_have_ = 0;
  // One node of each level at most waits while the other is looked at: 2^24 providers in leaves of
  // a dozen or more are less than twenty-four levels.
  std::array<Waiting, 32> stack_;
  std::size_t waiting_ = 0;
};

void PlaceIndex::search(const ProviderQuery& query, const NetworkSets& sets,
                        std::vector<FoundProvider>& found) const {
  found.clear();
  if (query.most == 0 || query.specialty.index() >= roots_.size()) return;
  const std::uint32_t root = roots_[query.specialty.index()];
  if (root == kNoTree) return;
  PlaceSearch(*this, query, sets, found).run(root);
}

}  // namespace rb
