// A platform section that names a file: what runs where, how fast, and what leads there.
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "sim/platform/spec.hpp"

namespace rb::sim {
namespace {

using namespace std::chrono_literals;

const std::string kRegion = R"(<platform version="4.1"><zone id="region" routing="Full">
  <cluster id="dc" prefix="node-" suffix="" radical="0-3" speed="2Gf" core="8" bw="125MBps" lat="50us"/>
  <zone id="clinic" routing="Full">
    <host id="ehr-0" speed="1Gf"/><host id="ehr-1" speed="500Mf"/><router id="door"/>
    <link id="lan-0" bandwidth="1Gbps" latency="100us"/><link id="lan-1" bandwidth="1Gbps" latency="200us"/>
    <route src="ehr-0" dst="door"><link_ctn id="lan-0"/></route>
    <route src="ehr-1" dst="door"><link_ctn id="lan-1"/></route>
  </zone>
  <zone id="carrier" routing="Full"><host id="sip" speed="1Gf"/></zone>
  <zone id="island" routing="Full"><host id="far" speed="1Gf"/></zone>
  <zone id="near" routing="Full"><host id="beside" speed="3Gf" core="16"/><host id="crawling" speed="1f"/></zone>
  <link id="uplink" bandwidth="100Mbps" latency="15ms" sharing_policy="SPLITDUPLEX"/>
  <link id="nothing" bandwidth="100Mbps" latency="0"/>
  <link id="spare" bandwidth="100Mbps" latency="1ms"/>
  <zoneRoute src="dc" dst="clinic" gw_src="node-dc_router" gw_dst="door"><link_ctn id="uplink" direction="UP"/></zoneRoute>
  <zoneRoute src="dc" dst="carrier" gw_src="node-dc_router" gw_dst="sip"><link_ctn id="uplink" direction="UP"/></zoneRoute>
  <zoneRoute src="dc" dst="near" gw_src="node-dc_router" gw_dst="beside"><link_ctn id="spare"/></zoneRoute>
</zone></platform>)";

class Placing : public ::testing::Test {
 protected:
  Placing() : file_(read()) {
    section_.set_file("region.xml");
    section_.set_at_once(64);
    for (const char* name : {"node-0", "node-1"}) section_.mutable_pods()->add_hosts(name);
    section_.mutable_pods()->set_count(2);
    section_.mutable_database()->set_host("node-2");
    section_.mutable_ehr()->add_hosts("ehr-0");
    section_.mutable_ehr()->set_concurrency(16);
    section_.mutable_carrier()->add_hosts("sip");
    section_.mutable_carrier()->set_concurrency(8);
  }

  static PlatformFile read() {
    auto file = read_platform_file(kRegion, "region.xml");
    if (!file) {
      for (const Problem& problem : file.error()) ADD_FAILURE() << to_string(problem);
      return {};
    }
    return std::move(*file);
  }

  PlatformSpec place() {
    faults_.clear();
    return read_platform(section_,
                         {.start = Instant{},
                          .moment =
                              [](const proto::ScenarioTime& time) {
                                return Instant{} + std::chrono::minutes{time.minute()};
                              },
                          .written = [&](const std::string& key) { return written_.contains(key); },
                          .file = &file_},
                         faults_);
  }

  // The one fault, as "where: what".
  std::string fault() {
    (void)place();
    EXPECT_EQ(faults_.size(), 1U);
    return faults_.empty() ? "" : faults_[0].where + ": " + faults_[0].what;
  }

  static std::string names(const PlatformSpec& spec, const Way& way) {
    std::string text;
    for (const auto link : way) text += (text.empty() ? "" : " ") + spec.links[link].name;
    return text;
  }

  proto::Platform section_;
  std::set<std::string> written_{"pods.hosts", "database.host", "ehr.hosts", "carrier.hosts"};
  PlatformFile file_;
  std::vector<PlatformFault> faults_;
};

TEST_F(Placing, CoresAndSpeedsAreTheMachines) {
  section_.mutable_ehr()->add_hosts("ehr-1");
  section_.mutable_database()->set_host("beside");
  const PlatformSpec spec = place();
  EXPECT_TRUE(faults_.empty());
  EXPECT_EQ(spec.pods.count, 2U);
  ASSERT_EQ(spec.pods.machines.size(), 2U);
  EXPECT_EQ(spec.pods.machines[1].cores, 8U);
  EXPECT_EQ(spec.pods.machines[1].speed_ppm, 1'000'000);
  EXPECT_EQ(spec.database.cores, 16U);
  EXPECT_EQ(spec.database.speed_ppm, 1'500'000);  // than the pods'
  EXPECT_EQ(spec.ehr.servers, 32U);
  // Its answer times are those of its own first host.
  EXPECT_EQ(spec.ehr.speeds_ppm, (std::vector<std::int64_t>{1'000'000, 500'000}));
}

TEST_F(Placing, TheNominalSpeedCanBeAnotherMachines) {
  section_.mutable_nominal_speed()->set_kiloflops(1'000'000);
  const PlatformSpec spec = place();
  EXPECT_EQ(spec.pods.machines[0].speed_ppm, 2'000'000);
  EXPECT_EQ(spec.database.speed_ppm, 2'000'000);
  EXPECT_EQ(spec.ehr.speeds_ppm, (std::vector<std::int64_t>{1'000'000}));
}

TEST(Profile, AMachineIsFastUntilItStopsAndAfterwards) {
  const auto speeds = [](const std::vector<StandStill>& stops, std::int64_t ppm) {
    std::vector<std::pair<std::int64_t, std::int64_t>> changes;
    for (const SpeedChange& change : profile_of(stops, ppm)) {
      changes.emplace_back(change.at.count(), change.speed_ppm);
    }
    return changes;
  };
  using Changes = std::vector<std::pair<std::int64_t, std::int64_t>>;
  EXPECT_EQ(speeds({}, 1'000'000), Changes{});
  EXPECT_EQ(speeds({}, 2'000'000), (Changes{{0, 2'000'000}}));
  EXPECT_EQ(speeds({{Micros{5}, Micros{9}}}, 2'000'000),
            (Changes{{0, 2'000'000}, {5, 0}, {9, 2'000'000}}));
  EXPECT_EQ(speeds({{Micros{0}, Micros{9}}}, 2'000'000), (Changes{{0, 0}, {9, 2'000'000}}));
}

TEST_F(Placing, AClusterIsAllOfItsHosts) {
  section_.mutable_pods()->clear_hosts();
  section_.mutable_pods()->add_hosts("dc");
  section_.mutable_database()->set_host("beside");
  EXPECT_EQ(place().pods.count, 4U);
  written_.insert("pods.count");
  section_.mutable_pods()->set_count(3);
  const PlatformSpec some = place();
  EXPECT_TRUE(faults_.empty());
  EXPECT_EQ(some.pods.count, 3U);
  EXPECT_EQ(some.pods.machines.size(), 4U);
}

TEST_F(Placing, WhatTwoWaysShareIsOneLink) {
  const PlatformSpec spec = place();
  ASSERT_EQ(spec.ehr_line.out.size(), 2U);
  EXPECT_EQ(names(spec, spec.ehr_line.out[0]), "dc_link_0_UP uplink_UP lan-0");
  EXPECT_EQ(names(spec, spec.ehr_line.out[1]), "dc_link_1_UP uplink_UP lan-0");
  EXPECT_EQ(names(spec, spec.ehr_line.back[0]), "lan-0 uplink_DOWN dc_link_0_DOWN");
  EXPECT_EQ(names(spec, spec.carrier_line.out[1]), "dc_link_1_UP uplink_UP");
  EXPECT_EQ(spec.ehr_line.out[0][1], spec.carrier_line.out[0][1]);
  std::set<std::string> all;
  for (const LinkSpec& link : spec.links) EXPECT_TRUE(all.insert(link.name).second) << link.name;
}

TEST_F(Placing, PairsGoRoundUntilTheFirstComesAgain) {
  section_.mutable_pods()->add_hosts("node-3");
  section_.mutable_ehr()->add_hosts("ehr-1");
  const PlatformSpec spec = place();
  ASSERT_EQ(spec.ehr_line.out.size(), 6U);
  EXPECT_EQ(names(spec, spec.ehr_line.out[4]), "dc_link_1_UP uplink_UP lan-0");
  EXPECT_EQ(names(spec, spec.ehr_line.out[5]), "dc_link_3_UP uplink_UP lan-1");
}

TEST_F(Placing, ACutStopsBothWaysOfALink) {
  proto::LinkCut& cut = *section_.add_cuts();
  cut.set_link("uplink");
  cut.mutable_from()->set_minute(10);
  cut.mutable_for_()->set_ms(60'000);
  PlatformSpec spec = place();
  EXPECT_TRUE(faults_.empty());
  for (const LinkSpec& link : spec.links) {
    EXPECT_EQ(link.profile.size(), link.name.starts_with("uplink") ? 2U : 0U) << link.name;
  }
  proto::LinkCut& more = *section_.add_cuts();
  more = cut;
  more.set_link("uplink_UP");
  EXPECT_EQ(fault(), "cuts[1]: begins before one above it on the same link is over");
  more.set_link("upling");
  EXPECT_EQ(fault(), "cuts[1].link: the file has no link `upling`");
  EXPECT_EQ(faults_[0].expected, "the id of a link (did you mean `uplink`?)");
  more.set_link("spare");
  EXPECT_EQ(fault(), "cuts[1].link: nothing goes over the link `spare`");
}

TEST_F(Placing, HostsAreKnownAndDoOneThing) {
  section_.mutable_carrier()->add_hosts("ehr-2");
  EXPECT_EQ(fault(), "carrier.hosts[1]: the file has no host `ehr-2`");
  EXPECT_EQ(faults_[0].expected, "the id of a host or cluster (did you mean `ehr-0`?)");
  section_.mutable_carrier()->set_hosts(1, "node-1");
  EXPECT_EQ(fault(), "carrier.hosts[1]: the host `node-1` is named twice");
  section_.mutable_carrier()->clear_hosts();
  EXPECT_EQ(fault(), "carrier.hosts: no `carrier.hosts` beside `file`");
}

TEST_F(Placing, ADatabaseIsOneHost) {
  section_.mutable_pods()->clear_hosts();
  section_.mutable_pods()->add_hosts("beside");
  section_.mutable_database()->set_host("dc");
  EXPECT_EQ(fault(), "database.host: `dc` is a cluster");
  section_.mutable_database()->clear_host();
  EXPECT_EQ(fault(), "database.host: no `database.host` beside `file`");
}

TEST_F(Placing, EverybodyCanBeReached) {
  section_.mutable_carrier()->set_hosts(0, "far");
  EXPECT_EQ(fault(), "carrier.hosts: no route leads from `node-0` to `far`");
}

TEST_F(Placing, MachinesAreOfAKind) {
  section_.mutable_nominal_speed()->set_kiloflops(1);
  (void)place();
  ASSERT_FALSE(faults_.empty());
  EXPECT_EQ(faults_[0].where, "pods.hosts");
}

TEST_F(Placing, MorePodsThanHostsAreTooMany) {
  proto::Autoscale& scale = *section_.mutable_pods()->mutable_autoscale();
  scale.set_most(3);
  EXPECT_EQ(fault(), "pods.autoscale.most: 3 pods on 2 hosts");
  section_.mutable_pods()->clear_autoscale();
  section_.mutable_pods()->set_count(5);
  written_.insert("pods.count");
  EXPECT_EQ(fault(), "pods.count: 5 pods on 2 hosts");
}

TEST_F(Placing, WhatTheFileSaysIsSaidOnce) {
  for (const std::string key :
       {"links", "pods.zone", "pods.cores", "database.cores", "ehr.count"}) {
    written_.insert(key);
    EXPECT_EQ(fault(), key + ": `" + key + "` beside `file`, which says it");
    written_.erase(key);
  }
}

TEST_F(Placing, WithoutAFileThereAreNoHosts) {
  section_.clear_file();
  written_ = {"ehr.hosts"};
  section_.mutable_database()->set_zone("cloud");
  section_.mutable_pods()->set_zone("cloud");
  section_.mutable_ehr()->set_zone("cloud");
  section_.mutable_carrier()->set_zone("cloud");
  faults_.clear();
  (void)read_platform(section_,
                      {.start = Instant{},
                       .moment = [](const proto::ScenarioTime&) { return Instant{}; },
                       .written = [&](const std::string& key) { return written_.contains(key); }},
                      faults_);
  ASSERT_EQ(faults_.size(), 1U);
  EXPECT_EQ(faults_[0].where, "ehr.hosts");
}

}  // namespace
}  // namespace rb::sim
