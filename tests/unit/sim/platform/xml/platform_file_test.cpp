#include "sim/platform/xml/platform_file.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace rb::sim {
namespace {

using namespace std::chrono_literals;
using std::chrono::microseconds;

const std::string kHead = "<?xml version='1.0'?>\n<platform version=\"4.1\">\n";

PlatformFile read(const std::string& zone) {
  auto file = read_platform_file(kHead + zone + "\n</platform>\n", "p.xml");
  if (!file) {
    for (const Problem& problem : file.error()) ADD_FAILURE() << to_string(problem);
    return {};
  }
  return std::move(*file);
}

// Of a whole document.
std::vector<std::string> problems_of(const std::string& text) {
  std::vector<std::string> told;
  const auto file = read_platform_file(text, "p.xml");
  if (file) return told;
  for (const Problem& problem : file.error()) told.push_back(to_string(problem));
  return told;
}

// Of what is inside a full zone that begins at line 3 with two hosts and a link.
std::vector<std::string> problems_in_zone(const std::string& inside) {
  return problems_of(kHead +
                     "<zone id=\"z\" routing=\"Full\">\n"
                     "<host id=\"a\" speed=\"1Gf\"/><host id=\"b\" speed=\"1Gf\"/>\n"
                     "<link id=\"l\" bandwidth=\"1Gbps\" latency=\"1ms\"/>\n" +
                     inside + "\n</zone>\n</platform>\n");
}

std::string way(const PlatformFile& file, const std::string& from, const std::string& to) {
  const auto links = file.way(file.hosts_named(from).at(0), file.hosts_named(to).at(0));
  if (!links) return "none";
  std::string names;
  for (const auto link : *links) names += (names.empty() ? "" : " ") + file.links()[link].name;
  return names;
}

TEST(PlatformFile, HostsHaveCoresAndTheSpeedOfTheirState) {
  const auto file = read(R"(<zone id="z" routing="None">
    <host id="a" speed="98.095Mf"/>
    <host id="b" speed="2Gf, 1.5Gf,1Gf" pstate="1" core="8"><disk id="d" read_bw="1MBps" write_bw="1MBps"/></host>
    <host id="c" speed="1E9"><prop id="rack" value="7"/></host>
    <host id="d" speed="2gigaflops"/>
  </zone>)");
  ASSERT_EQ(file.hosts().size(), 4U);
  EXPECT_EQ(file.hosts()[0].cores, 1U);
  EXPECT_DOUBLE_EQ(file.hosts()[0].speed, 98.095e6);
  EXPECT_EQ(file.hosts()[1].cores, 8U);
  EXPECT_DOUBLE_EQ(file.hosts()[1].speed, 1.5e9);
  EXPECT_DOUBLE_EQ(file.hosts()[2].speed, 1e9);
  EXPECT_DOUBLE_EQ(file.hosts()[3].speed, 2e9);
}

TEST(PlatformFile, LinksHaveWholeBytesAndMicroseconds) {
  const auto file = read(R"(<zone id="z" routing="None">
    <link id="a" bandwidth="1Gbps" latency="24us"/>
    <link id="b" bandwidth="1KiBps" latency="0.5us" sharing_policy="FATPIPE"/>
    <link id="c" bandwidth="41.279125MBps" latency="59.904us"/>
    <link id="d" bandwidth="1.25E8" sharing_policy="SPLITDUPLEX"/>
  </zone>)");
  ASSERT_EQ(file.links().size(), 5U);
  EXPECT_EQ(file.links()[0].bytes_per_second, 125'000'000);
  EXPECT_EQ(file.links()[0].latency, 24us);
  EXPECT_TRUE(file.links()[0].shared);
  EXPECT_EQ(file.links()[1].bytes_per_second, 1024);
  EXPECT_EQ(file.links()[1].latency, 1us);
  EXPECT_FALSE(file.links()[1].shared);
  EXPECT_EQ(file.links()[2].bytes_per_second, 41'279'125);
  EXPECT_EQ(file.links()[2].latency, 60us);
  EXPECT_EQ(file.links()[3].name, "d_UP");
  EXPECT_EQ(file.links()[4].name, "d_DOWN");
  EXPECT_EQ(file.links()[4].bytes_per_second, 125'000'000);
  EXPECT_EQ(file.links_named("d").size(), 2U);
  EXPECT_EQ(file.links_named("d_DOWN"), (PlatformFile::Links{4}));
  EXPECT_TRUE(file.links_named("e").empty());
}

TEST(PlatformFile, ARouteLeadsBackUnlessItSaysNot) {
  const auto file = read(R"(<zone id="z" routing="Full">
    <host id="a" speed="1Gf"/><host id="b" speed="1Gf"/><host id="c" speed="1Gf"/>
    <link id="l" bandwidth="1Gbps" latency="1ms"/>
    <link id="m" bandwidth="1Gbps" latency="1ms" sharing_policy="SPLITDUPLEX"/>
    <route src="a" dst="b"><link_ctn id="l"/><link_ctn id="m" direction="UP"/></route>
    <route src="b" dst="c" symmetrical="NO"><link_ctn id="m" direction="DOWN"/></route>
  </zone>)");
  EXPECT_EQ(way(file, "a", "b"), "l m_UP");
  EXPECT_EQ(way(file, "b", "a"), "m_DOWN l");
  EXPECT_EQ(way(file, "b", "c"), "m_DOWN");
  EXPECT_EQ(way(file, "c", "b"), "none");
  EXPECT_EQ(way(file, "a", "c"), "none");  // full routing: nothing is put together
}

TEST(PlatformFile, ShortestRoutingTakesTheFewestLinks) {
  for (const char* routing : {"Floyd", "Dijkstra", "DijkstraCache"}) {
    const auto file = read("<zone id=\"z\" routing=\"" + std::string(routing) + R"(">
      <host id="a" speed="1Gf"/><host id="b" speed="1Gf"/><host id="alone" speed="1Gf"/>
      <router id="r"/><router id="s"/>
      <link id="ar" bandwidth="1Gbps"/><link id="rb" bandwidth="1Gbps"/>
      <link id="as" bandwidth="1Gbps"/><link id="sb" bandwidth="1Gbps"/><link id="x" bandwidth="1Gbps"/>
      <route src="a" dst="s"><link_ctn id="as"/></route>
      <route src="s" dst="b"><link_ctn id="sb"/><link_ctn id="x"/></route>
      <route src="a" dst="r"><link_ctn id="ar"/></route>
      <route src="r" dst="b"><link_ctn id="rb"/></route>
    </zone>)");
    EXPECT_EQ(way(file, "a", "b"), "ar rb") << routing;
    EXPECT_EQ(way(file, "b", "a"), "rb ar") << routing;
    EXPECT_EQ(way(file, "a", "alone"), "none") << routing;
  }
}

TEST(PlatformFile, AClusterIsAStarWithABackbone) {
  const auto file = read(
      R"(<cluster id="c" prefix="node-" suffix=".dc" radical="0-2,7" speed="1Gf" core="4" bw="125MBps" lat="50us"
         bb_bw="2.25GBps" bb_lat="500us"/>)");
  ASSERT_EQ(file.hosts().size(), 4U);
  EXPECT_EQ(file.hosts()[3].name, "node-7.dc");
  EXPECT_EQ(file.hosts()[3].cores, 4U);
  EXPECT_EQ(file.hosts_named("c"), (std::vector<PlatformFile::Index>{0, 1, 2, 3}));
  EXPECT_EQ(way(file, "node-0.dc", "node-7.dc"), "c_link_0_UP c_backbone c_link_7_DOWN");
}

TEST(PlatformFile, ZonesAreJoinedAtTheirGates) {
  const auto file = read(R"(<AS id="world" routing="Full">
    <cluster id="dc" prefix="n" suffix="" radical="0-1" speed="1Gf" bw="125MBps" lat="50us"/>
    <zone id="clinic" routing="Full">
      <host id="ehr" speed="1Gf"/><router id="door"/>
      <link id="lan" bandwidth="1Gbps" latency="100us"/>
      <route src="ehr" dst="door"><link_ctn id="lan"/></route>
    </zone>
    <link id="wan" bandwidth="100Mbps" latency="15ms"/>
    <ASroute src="dc" dst="clinic" gw_src="ndc_router" gw_dst="door"><link_ctn id="wan"/></ASroute>
  </AS>)");
  EXPECT_EQ(way(file, "n1", "ehr"), "dc_link_1_UP wan lan");
  EXPECT_EQ(way(file, "ehr", "n0"), "lan wan dc_link_0_DOWN");
}

// ---- what is refused, and where

TEST(PlatformFile, WhatIsNotUnderstoodIsRefusedInItsPlace) {
  EXPECT_EQ(problems_in_zone("  <peer id=\"p\" speed=\"1Gf\"/>").at(0).substr(0, 66),
            "p.xml:6:3: the element `peer`, which is not understood here, in <z");
  EXPECT_EQ(problems_in_zone("<host id=\"c\" speed=\"1Gf\" cores=\"2\"/>").at(0),
            "p.xml:6:33: the attribute `cores`, which is not understood, in <host>, expected one "
            "of: id, speed, core, pstate, coordinates (did you mean `core`?)");
  for (const std::string element :
       {"bypassRoute", "include", "cabinet", "backbone", "host_link", "trace", "trace_connect"}) {
    EXPECT_EQ(problems_in_zone("<" + element + "/>").size(), 1U) << element;
  }
  EXPECT_EQ(problems_of(kHead + "<config/><zone id=\"z\" routing=\"Full\"/></platform>").size(),
            2U);
  EXPECT_EQ(problems_in_zone("<zone id=\"v\" routing=\"Vivaldi\"/>").at(0),
            "p.xml:6:23: `routing` is `Vivaldi`, in <zone>, expected one of: Full, Floyd, "
            "Dijkstra, DijkstraCache, None");
}

TEST(PlatformFile, ProfilesAreRefused) {
  for (const std::string profile : {"speed_file", "availability_file", "state_file"}) {
    const auto told = problems_in_zone("<host id=\"c\" speed=\"1Gf\" " + profile + "=\"t.txt\"/>");
    ASSERT_EQ(told.size(), 1U);
    EXPECT_NE(told[0].find("`" + profile + "`, a profile, which is not read"), std::string::npos);
  }
  EXPECT_TRUE(problems_in_zone("<host id=\"c\" speed=\"1Gf\" state_file=\"\"/>").empty());
  EXPECT_EQ(problems_in_zone("<link id=\"k\" bandwidth=\"1Gbps\" bandwidth_file=\"t\"/>").size(),
            1U);
}

TEST(PlatformFile, NothingRunsAtNoSpeed) {
  EXPECT_EQ(problems_in_zone("<host id=\"c\" speed=\"0f\"/>").at(0),
            "p.xml:6:21: `speed` is `0f`, in <host>, expected more than nothing, such as 1Gf or "
            "98.095Mf");
  EXPECT_EQ(problems_in_zone("<link id=\"k\" bandwidth=\"0\"/>").at(0),
            "p.xml:6:25: `bandwidth` is `0`, in <link>, expected a bandwidth such as 125MBps or "
            "1Gbps, more than nothing");
  for (const std::string speed : {"-1Gf", "nan", "inf", "1Gq", "fast", ""}) {
    EXPECT_EQ(problems_in_zone("<host id=\"c\" speed=\"" + speed + "\"/>").size(), 1U) << speed;
  }
  EXPECT_EQ(problems_in_zone("<link id=\"k\" bandwidth=\"1Gbps\" latency=\"2h\"/>").size(), 1U);
  EXPECT_EQ(problems_in_zone("<host id=\"c\" speed=\"1Gf\" core=\"0\"/>").size(), 1U);
  EXPECT_EQ(problems_in_zone("<host id=\"c\" speed=\"1Gf\" pstate=\"1\"/>").size(), 1U);
}

TEST(PlatformFile, NamesAreKnownAndThereOnce) {
  EXPECT_EQ(problems_in_zone("<host id=\"a\" speed=\"1Gf\"/>").at(0),
            "p.xml:6:11: there is a host, router or zone `a` already, in <host>, expected another "
            "name");
  EXPECT_EQ(problems_in_zone("<link id=\"l\" bandwidth=\"1Gbps\"/>").size(), 1U);
  EXPECT_EQ(problems_in_zone("<route src=\"a\" dst=\"bb\"><link_ctn id=\"l\"/></route>").at(0),
            "p.xml:6:21: there is no `bb` above, in <route>, expected a host, router or zone");
  EXPECT_EQ(problems_in_zone("<route src=\"a\" dst=\"b\"><link_ctn id=\"m\"/></route>").size(), 1U);
  EXPECT_EQ(problems_in_zone("<route src=\"a\" dst=\"b\"><link_ctn id=\"l\"/></route>\n"
                             "<route src=\"b\" dst=\"a\"><link_ctn id=\"l\"/></route>")
                .at(0),
            "p.xml:7:1: there is a route from `b` to `a` already, in <route>, expected one; a "
            "route leads back, too, unless it says symmetrical=\"NO\"");
}

TEST(PlatformFile, ADirectionIsForLinksThatHaveTwo) {
  EXPECT_EQ(
      problems_in_zone("<route src=\"a\" dst=\"b\"><link_ctn id=\"l\" direction=\"UP\"/></route>")
          .size(),
      1U);
  const std::string split = "<link id=\"s\" bandwidth=\"1Gbps\" sharing_policy=\"SPLITDUPLEX\"/>";
  EXPECT_EQ(
      problems_in_zone(split + "<route src=\"a\" dst=\"b\"><link_ctn id=\"s\"/></route>").size(),
      1U);
}

TEST(PlatformFile, ARouteIsOverSomething) {
  EXPECT_EQ(problems_in_zone("<route src=\"a\" dst=\"b\"/>").at(0),
            "p.xml:6:1: a route over nothing, in <route>, expected at least one link_ctn");
}

TEST(PlatformFile, GatesAreInTheirZones) {
  const auto told = problems_of(kHead + R"(<zone id="z" routing="Full">
<zone id="p" routing="Full"><host id="a" speed="1Gf"/></zone>
<zone id="q" routing="Full"><host id="b" speed="1Gf"/></zone>
<link id="l" bandwidth="1Gbps"/>
<zoneRoute src="p" dst="q" gw_src="b" gw_dst="q"><link_ctn id="l"/></zoneRoute>
<route src="a" dst="b"><link_ctn id="l"/></route>
</zone></platform>)");
  ASSERT_EQ(told.size(), 4U);
  EXPECT_EQ(told[0],
            "p.xml:7:36: `gw_src` is `b`, in <zoneRoute>, expected a host or router in `p`");
  EXPECT_EQ(told[2].substr(0, 11), "p.xml:8:13:");
}

TEST(PlatformFile, OneZoneIsAroundEverything) {
  const auto told = problems_of(kHead +
                                "<zone id=\"y\" routing=\"None\"/>\n"
                                "<zone id=\"z\" routing=\"None\"/></platform>");
  ASSERT_EQ(told.size(), 1U);
  EXPECT_EQ(told[0].substr(0, 10), "p.xml:4:1:");
  EXPECT_EQ(problems_of("<platform version=\"3\"/>").at(0).substr(0, 40),
            "p.xml:1:20: `version` is `3`, in <platfo");
  EXPECT_EQ(problems_of("<deployment/>").size(), 1U);
}

TEST(PlatformFile, ClustersAreOfReasonableSize) {
  const auto cluster = [](const std::string& radical) {
    return problems_of(kHead + "<cluster id=\"c\" prefix=\"\" suffix=\"\" radical=\"" + radical +
                       "\" speed=\"1Gf\" bw=\"1Gbps\" lat=\"1us\"/></platform>");
  };
  EXPECT_TRUE(cluster("0-9").empty());
  for (const std::string radical : {"0-999999999", "3-1", "a", "", "1,,2", "1-2-3"}) {
    EXPECT_EQ(cluster(radical).size(), 1U) << radical;
  }
  EXPECT_EQ(cluster("1,1").size(), 1U);
}

// ---- XML itself

TEST(PlatformFile, XmlThatIsNoneHasItsPlace) {
  EXPECT_EQ(problems_of("<platform version=\"4.1\">\n  <zone id=\"z\"\n</platform>").at(0),
            "p.xml:3:1: not well-formed (invalid token), in the XML, expected well-formed XML in "
            "UTF-8");
  EXPECT_EQ(problems_of("").size(), 1U);
  EXPECT_EQ(problems_of("pods: 2").size(), 1U);
  EXPECT_EQ(problems_of("<a/><b/>").size(), 1U);
  EXPECT_EQ(problems_of("<platform version=\"4.1\">\n\n  text</platform>").at(0).substr(0, 20),
            "p.xml:3:3: the text ");
  EXPECT_EQ(problems_of("<platform version=\"\xff\"/>").size(), 1U);
}

// Columns are those of an editor: characters, not bytes.
TEST(PlatformFile, ColumnsCountCharacters) {
  EXPECT_EQ(problems_of("<platform version=\"4.1\"><!-- \xc3\xa9\xc3\xa9 --><foo/></platform>")
                .at(0)
                .substr(0, 11),
            "p.xml:1:36:");
}

TEST(PlatformFile, NothingIsUnfoldedOrFetched) {
  const std::string laughs =
      "<!DOCTYPE platform [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>\n"
      "<platform version=\"&b;\"/>";
  EXPECT_NE(problems_of(laughs).at(0).find("declarations inside the document"), std::string::npos);
  EXPECT_NE(problems_of("<!DOCTYPE platform [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                        "<platform version=\"4.1\">&x;</platform>")
                .at(0)
                .find("declarations inside the document"),
            std::string::npos);
  // A DOCTYPE that names a file is what every platform file has. It is not read, so it declares
  // nothing.
  const std::string doctype =
      "<!DOCTYPE platform SYSTEM \"https://simgrid.org/simgrid.dtd\">\n<platform version=\"4.1\">";
  EXPECT_TRUE(problems_of(doctype + "<zone id=\"a&amp;b\" routing=\"None\"/></platform>").empty());
  EXPECT_NE(problems_of(doctype + "<zone id=\"&x;\" routing=\"None\"/></platform>")
                .at(0)
                .find("p.xml:2:35: the entity `x`"),
            std::string::npos);
  EXPECT_NE(problems_of(doctype + "&x;</platform>").at(0).find("the entity `x`"),
            std::string::npos);
}

}  // namespace
}  // namespace rb::sim
