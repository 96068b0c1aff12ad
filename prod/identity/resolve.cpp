#include "prod/identity/resolve.hpp"

#include <algorithm>
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/connected_components.hpp>
#include <map>
#include <string>
#include <utility>

namespace rb::prod {
namespace {

constexpr std::uint32_t kNobody = 0xFFFF'FFFF;

// A pair that speaks for one person: a record of the batch, and an owner or an earlier record.
struct Edge {
  std::uint32_t record;
  Whose other;
  Judgement judgement;
  Comparison comparison;
};

class Resolver {
 public:
  Resolver(std::span<const ComparableRecord> batch, const RecordIndex& index,
           const Thresholds& thresholds)
      : batch_(batch), index_(index), thresholds_(thresholds) {}

  std::vector<Placement> run() {
    find_edges();
    find_units();
    find_doubts();
    std::vector<Placement> placements;
    for (std::uint32_t i = 0; i < batch_.size(); ++i) placements.push_back(placement_of(i));
    return placements;
  }

 private:
  // Records of the batch that are one person; more than one only if they are so surely.
  struct Unit {
    std::vector<std::uint32_t> members;  // ascending
    std::uint32_t owner = kNobody;
    std::map<Whose, Comparison> doubts{};
  };

  void compare_with(std::uint32_t record, const ComparableRecord& other, Whose whose) {
    // Most pairs are of one system, which tells them apart unless they have one birth date.
    if (batch_[record].source == other.source && batch_[record].birth_date != other.birth_date) {
      return;
    }
    const Comparison comparison = compare(batch_[record], other);
    const Judgement judgement = judge(batch_[record], other, comparison, thresholds_);
    if (judgement != Judgement::apart) edges_.push_back({record, whose, judgement, comparison});
  }

  void find_edges() {
    // The whole batch first: which keys are too common does not depend on its order.
    RecordIndex among;
    for (std::uint32_t i = 0; i < batch_.size(); ++i) among.add(batch_[i], i);
    for (std::uint32_t i = 0; i < batch_.size(); ++i) {
      for (const std::uint32_t known : index_.candidates(batch_[i])) {
        compare_with(i, index_.record(known), {Whose::Kind::owner, index_.owner(known)});
      }
      for (const std::uint32_t other : among.candidates(batch_[i])) {
        if (other >= i) break;
        compare_with(i, batch_[other], {Whose::Kind::batch, other});
      }
    }
  }

  void find_units() {
    std::map<std::uint32_t, std::size_t> node_of_owner;
    std::size_t nodes = batch_.size();
    for (const Edge& edge : edges_) {
      if (edge.judgement != Judgement::join || edge.other.kind != Whose::Kind::owner) continue;
      if (node_of_owner.try_emplace(edge.other.number, nodes).second) ++nodes;
    }
    boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS> graph(nodes);
    for (const Edge& edge : edges_) {
      if (edge.judgement != Judgement::join) continue;
      const bool owned = edge.other.kind == Whose::Kind::owner;
      boost::add_edge(edge.record, owned ? node_of_owner.at(edge.other.number) : edge.other.number,
                      graph);
    }
    std::vector<std::size_t> component(nodes);
    if (nodes > 0) boost::connected_components(graph, component.data());
    std::vector<Unit> people(nodes);  // as many at the most
    std::vector<bool> torn(nodes);
    for (std::uint32_t i = 0; i < batch_.size(); ++i) people[component[i]].members.push_back(i);
    for (const auto& [owner, node] : node_of_owner) {
      Unit& unit = people[component[node]];
      if (unit.owner != kNobody) torn[component[node]] = true;
      unit.owner = owner;
    }
    unit_of_.resize(batch_.size());
    for (std::size_t c = 0; c < nodes; ++c) {
      if (torn[c] || contradicts_itself(people[c])) {
        for (const std::uint32_t member : people[c].members) add_unit({{member}});
      } else if (!people[c].members.empty()) {
        add_unit(std::move(people[c]));
      }
    }
  }

  void add_unit(Unit unit) {
    for (const std::uint32_t member : unit.members) unit_of_[member] = units_.size();
    units_.push_back(std::move(unit));
  }

  bool contradicts_itself(const Unit& unit) const {
    if (unit.members.size() + (unit.owner == kNobody ? 0 : 1) < 2) return false;
    struct Member {
      const ComparableRecord* record;
      bool fresh;  // what people have decided about known ones stands
    };
    std::vector<Member> all;
    for (const std::uint32_t member : unit.members) all.push_back({&batch_[member], true});
    if (unit.owner != kNobody) {
      for (const std::uint32_t known : index_.records_of(unit.owner)) {
        all.push_back({&index_.record(known), false});
      }
    }
    // One record of a system at the most: that bounds the pairs that are compared, too.
    std::stable_sort(all.begin(), all.end(), [](const Member& a, const Member& b) {
      return a.record->source < b.record->source;
    });
    for (std::size_t i = 1; i < all.size(); ++i) {
      const bool fresh = all[i].fresh || all[i - 1].fresh;
      if (fresh && all[i].record->source == all[i - 1].record->source) return true;
    }
    for (std::size_t i = 0; i < all.size(); ++i) {
      for (std::size_t j = i + 1; j < all.size(); ++j) {
        if ((all[i].fresh || all[j].fresh) && contradict(compare(*all[i].record, *all[j].record))) {
          return true;
        }
      }
    }
    return false;
  }

  // What is left of the pairs: between two units the one that comes later is in doubt.
  void find_doubts() {
    for (const Edge& edge : edges_) {
      Unit* later = &units_[unit_of_[edge.record]];
      Whose who = edge.other;
      if (who.kind == Whose::Kind::batch) {
        Unit* earlier = &units_[unit_of_[edge.other.number]];
        if (earlier == later) continue;
        const auto comes_first = [](const Unit* a, const Unit* b) {
          return std::pair(a->owner == kNobody, a->members.front()) <
                 std::pair(b->owner == kNobody, b->members.front());
        };
        if (comes_first(later, earlier)) std::swap(later, earlier);
        who = earlier->owner == kNobody ? Whose{Whose::Kind::batch, earlier->members.front()}
                                        : Whose{Whose::Kind::owner, earlier->owner};
      }
      if (later->owner != kNobody) continue;
      if (edge.judgement == Judgement::doubt && told_apart(*later, who)) continue;
      const auto [at, first] = later->doubts.try_emplace(who, edge.comparison);
      if (!first && edge.comparison.bits > at->second.bits) at->second = edge.comparison;
    }
  }

  // Whether one system has a record of each.
  bool told_apart(const Unit& unit, Whose other) const {
    const auto has = [&](const std::string& source) {
      return std::any_of(unit.members.begin(), unit.members.end(),
                         [&](std::uint32_t member) { return batch_[member].source == source; });
    };
    if (other.kind == Whose::Kind::owner) {
      const auto records = index_.records_of(other.number);
      return std::any_of(records.begin(), records.end(),
                         [&](std::uint32_t known) { return has(index_.record(known).source); });
    }
    const auto& theirs = units_[unit_of_[other.number]].members;
    return std::any_of(theirs.begin(), theirs.end(),
                       [&](std::uint32_t member) { return has(batch_[member].source); });
  }

  Placement placement_of(std::uint32_t record) const {
    const Unit& unit = units_[unit_of_[record]];
    const std::uint32_t first = unit.members.front();
    if (unit.owner != kNobody) {
      return {Placement::Kind::known, {Whose::Kind::owner, unit.owner}, {}};
    }
    if (unit.doubts.empty()) {
      return {record == first ? Placement::Kind::fresh : Placement::Kind::known,
              {Whose::Kind::batch, first},
              {}};
    }
    Placement held{Placement::Kind::held, {Whose::Kind::batch, record}, {}};
    for (const auto& [who, comparison] : unit.doubts) held.doubts.push_back({who, comparison});
    if (record != first) {
      held.doubts.push_back({{Whose::Kind::batch, first}, compare(batch_[record], batch_[first])});
    }
    return held;
  }

  std::span<const ComparableRecord> batch_;
  const RecordIndex& index_;
  Thresholds thresholds_;
  std::vector<Edge> edges_;
  std::vector<Unit> units_;
  std::vector<std::size_t> unit_of_;  // by position in the batch
};

}  // namespace

std::vector<Placement> place(std::span<const ComparableRecord> batch, const RecordIndex& index,
                             const Thresholds& thresholds) {
  return Resolver(batch, index, thresholds).run();
}

}  // namespace rb::prod
