// The backend in which nothing shares anything: every completion is known when work is submitted.
#pragma once

#include <vector>

#include "core/base/radix_heap.hpp"
#include "sim/platform/grid.hpp"

namespace rb::sim {

class PlainGrid final : public Grid {
 public:
  ServerId add_server(const std::string& name, std::span<const SpeedChange> profile) override;
  LinkId add_link(const LinkSpec& spec) override;
  RouteId add_route(std::span<const LinkId> links) override;
  void work(ServerId server, Micros work, std::uint64_t tag) override;
  void send(RouteId route, std::int64_t bytes, std::uint64_t tag) override;
  void advance(Micros until, std::vector<GridCompletion>& out) override;
  [[nodiscard]] Micros now() const override { return now_; }

  // Of the next completion; Micros::max() if nothing is under way.
  [[nodiscard]] Micros next() const {
    return heap_.empty() ? Micros::max() : Micros{heap_.peek_time()};
  }

 private:
  void finish(Micros at, std::uint64_t tag) { heap_.push(at.count(), tag); }

  std::vector<std::vector<SpeedChange>> servers_;
  std::vector<LinkSpec> links_;
  std::vector<LinkSpec> routes_;  // as one link each
  RadixHeap<std::uint64_t> heap_;
  Micros now_{};
};

}  // namespace rb::sim
