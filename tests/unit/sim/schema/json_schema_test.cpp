#include "sim/schema/json_schema.hpp"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <regex>

namespace rb::sim {
namespace {

using nlohmann::json;

[[nodiscard]] json schema_of(FileKind kind) {
  return json::parse(json_schema(kind));
}

TEST(JsonSchema, IsADraft202012OfOneMapping) {
  for (const FileKind kind : {FileKind::policy, FileKind::scenario, FileKind::rules,
                              FileKind::service, FileKind::flow, FileKind::patient}) {
    const json schema = schema_of(kind);
    EXPECT_EQ(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
    EXPECT_EQ(schema["type"], "object");
    EXPECT_EQ(schema["additionalProperties"], false);
  }
  EXPECT_EQ(schema_of(FileKind::policy)["required"],
            json({"policy", "purpose", "legal_class", "windows", "cadence"}));
}

// Every reference leads somewhere, every property says what it is, every pattern is one.
void walk(const json& node, const json& root) {
  if (node.is_array()) {
    for (const json& item : node) walk(item, root);
    return;
  }
  if (!node.is_object()) return;
  if (node.contains("$ref") && node["$ref"].is_string()) {
    const std::string target = node["$ref"].get<std::string>().substr(1);
    EXPECT_TRUE(root.contains(json::json_pointer(target))) << target;
  }
  if (node.contains("pattern") && node["pattern"].is_string()) {
    EXPECT_NO_THROW(std::regex(node["pattern"].get<std::string>()));
  }
  if (node.contains("properties") && node.contains("additionalProperties")) {
    EXPECT_EQ(node["additionalProperties"], false);
    for (const auto& [name, property] : node["properties"].items()) {
      EXPECT_FALSE(property.value("description", "").empty()) << name;
    }
  }
  for (const auto& [name, value] : node.items()) {
    if (name != "default" && name != "examples") walk(value, root);
  }
}

TEST(JsonSchema, HoldsTogether) {
  for (const FileKind kind : {FileKind::policy, FileKind::scenario, FileKind::rules,
                              FileKind::service, FileKind::flow, FileKind::patient}) {
    const json schema = schema_of(kind);
    walk(schema, schema);
  }
}

TEST(JsonSchema, SaysWhatTheLoaderChecks) {
  const json policy = schema_of(FileKind::policy);
  const json& defs = policy["$defs"];
  const json& per_day = defs["Limits"]["properties"]["per_day"];
  EXPECT_EQ(per_day["type"], "integer");
  EXPECT_EQ(per_day["minimum"], 1);
  EXPECT_EQ(per_day["maximum"], 8);
  EXPECT_EQ(per_day["default"], 1);
  EXPECT_EQ(policy["properties"]["urgency"]["enum"],
            json({"routine", "soon", "urgent", "emergency"}));
  EXPECT_EQ(policy["properties"]["urgency"]["default"], "routine");
  EXPECT_EQ(defs["Retry"]["properties"]["busy"]["$ref"], "#/$defs/RetryRule");
  EXPECT_EQ(defs["Retry"]["properties"]["busy"]["default"],
            json({{"after", "15m..30m"}, {"max", 3}, {"counts", false}}));
  EXPECT_EQ(defs["Pacing"]["properties"]["calls_per_second"]["minimum"], 0.01);
  const std::regex duration(policy["properties"]["deadline"]["pattern"].get<std::string>());
  EXPECT_TRUE(std::regex_match("1h30m", duration));
  EXPECT_FALSE(std::regex_match("30", duration));
  EXPECT_FALSE(std::regex_match("", duration));
  // A list of scalars may be one scalar; entries by name may be one scalar or a mapping.
  EXPECT_EQ(defs["Window"]["properties"]["hours"]["anyOf"].size(), 2U);
  const json scenario = schema_of(FileKind::scenario);
  const json& zones = scenario["$defs"]["Population"]["properties"]["zones"];
  EXPECT_EQ(zones["additionalProperties"]["anyOf"].size(), 2U);
  EXPECT_EQ(zones["default"]["America/Chicago"], "29%");
}

}  // namespace
}  // namespace rb::sim
