// What SimGrid makes of a platform file is what our reader makes of it.
#include <gtest/gtest.h>
#include <simgrid/s4u.hpp>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <set>

#include "sim/platform/xml/platform_file.hpp"

namespace rb::sim {
namespace {

namespace sg4 = simgrid::s4u;

const std::string kFile =
    std::string(RB_SOURCE_DIR) + "/tests/validation/platform_files/region.xml";

PlatformFile ours() {
  std::ifstream stream(kFile);
  const std::string text{std::istreambuf_iterator<char>(stream), {}};
  auto file = read_platform_file(text, kFile);
  if (file) return std::move(*file);
  for (const Problem& problem : file.error()) ADD_FAILURE() << to_string(problem);
  return {};
}

// One test, since there is one engine in a process.
TEST(PlatformFiles, SimGridSeesTheSameMachinesAndWays) {
  char name[] = "test", model[] = "--cfg=network/model:CM02", log[] = "--log=root.thres:error";
  char* argv[] = {name, model, log, nullptr};
  int argc = 3;
  sg4::Engine engine(&argc, argv);
  engine.load_platform(kFile);
  engine.seal_platform();  // ways are put together then
  const PlatformFile file = ours();

  ASSERT_EQ(file.hosts().size(), engine.get_host_count());
  std::set<std::size_t> lengths;
  for (PlatformFile::Index from = 0; from < file.hosts().size(); ++from) {
    const FileHost& host = file.hosts()[from];
    const sg4::Host* theirs = engine.host_by_name(host.name);
    EXPECT_EQ(static_cast<int>(host.cores), theirs->get_core_count()) << host.name;
    EXPECT_DOUBLE_EQ(host.speed, theirs->get_speed()) << host.name;
    for (PlatformFile::Index to = 0; to < file.hosts().size(); ++to) {
      if (from == to) continue;
      std::vector<sg4::Link*> links;
      double latency = 0;
      theirs->route_to(engine.host_by_name(file.hosts()[to].name), links, &latency);
      auto way = file.way(from, to);
      ASSERT_TRUE(way.has_value()) << host.name << " to " << file.hosts()[to].name;
      ASSERT_EQ(way->size(), links.size()) << host.name << " to " << file.hosts()[to].name;
      lengths.insert(links.size());
      // SimGrid puts what a Dijkstra zone adds before what came before it; nothing depends on it.
      std::sort(links.begin(), links.end(), [](const sg4::Link* a, const sg4::Link* b) {
        return a->get_name() < b->get_name();
      });
      std::sort(way->begin(), way->end(),
                [&](auto a, auto b) { return file.links()[a].name < file.links()[b].name; });
      double ours_us = 0;
      for (std::size_t i = 0; i < links.size(); ++i) {
        const FileLink& link = file.links()[(*way)[i]];
        EXPECT_EQ(link.name, links[i]->get_name()) << host.name << " to " << file.hosts()[to].name;
        EXPECT_DOUBLE_EQ(static_cast<double>(link.bytes_per_second), links[i]->get_bandwidth());
        EXPECT_EQ(link.shared, links[i]->get_sharing_policy() != sg4::Link::SharingPolicy::FATPIPE);
        ours_us += static_cast<double>(link.latency.count());
      }
      EXPECT_NEAR(ours_us, latency * 1e6, 1e-6);
    }
  }
  // Not by agreeing on nothing: from neighbours to the far end of another zone.
  EXPECT_EQ(*lengths.begin(), 1U);
  EXPECT_GE(*lengths.rbegin(), 8U);
}

}  // namespace
}  // namespace rb::sim
