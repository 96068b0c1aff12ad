// A network on every grid, for the tests of its parts.
#pragma once

#include <gtest/gtest.h>

#include <functional>
#include <vector>

#include "sim/platform/joint_grid.hpp"
#include "sim/platform/network.hpp"
#include "tests/support/child/child.hpp"

namespace rb::sim {

using namespace std::chrono_literals;
using Story = std::function<void(Grid&)>;

// Tells the story on the plain grid here, and on SimGrid, alone and joined, in processes of its
// own.
inline void on_both(const Story& story) {
  story(*make_plain_grid());
  test::in_child([&] { story(*load_simgrid().value()); });
  test::in_child([&] {
    JointGrid joint(*load_simgrid().value());
    story(joint);
  });
}

inline std::vector<Arrival> until(Network& network, Micros end) {
  std::vector<Arrival> all;
  while (network.now() < end) network.advance(end, all);
  return all;
}

}  // namespace rb::sim
