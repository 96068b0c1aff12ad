#include "prod/adapters/fhir/wire/statements.hpp"

#include <gtest/gtest.h>

namespace rb::prod::fhir {
namespace {

std::string statement(const std::string& resources, const std::string& mode = "server") {
  return R"({"resourceType": "CapabilityStatement", "rest": [{"mode": ")" + mode +
         R"(", "resource": [)" + resources + "]}]}";
}
std::string creates(const std::string& type, const std::string& code = "create") {
  return R"({"type": ")" + type + R"(", "interaction": [{"code": "read"}, {"code": ")" + code +
         "\"}]}";
}

TEST(fhir_statements, the_ladder) {
  const auto rung = [](const std::string& text) { return read_capabilities(text)->write_back; };
  EXPECT_EQ(rung(statement(creates("DocumentReference") + "," + creates("QuestionnaireResponse") +
                           "," + creates("Communication"))),
            Rung::communication);
  EXPECT_EQ(rung(statement(creates("Communication", "search-type") + "," +
                           creates("DocumentReference") + "," + creates("QuestionnaireResponse"))),
            Rung::questionnaire_response);
  EXPECT_EQ(rung(statement(creates("DocumentReference"))), Rung::document_reference);
  EXPECT_EQ(rung(statement(creates("Patient"))), Rung::file);
  EXPECT_EQ(rung(statement(creates("Communication"), "client")), Rung::file);
  EXPECT_EQ(rung(R"({"resourceType": "CapabilityStatement", "rest": 7})"), Rung::file);
}

TEST(fhir_statements, transactions) {
  const auto server = [](const std::string& rest) {
    return read_capabilities(R"({"resourceType": "CapabilityStatement", "rest": [)" + rest + "]}")
        ->transactions;
  };
  EXPECT_TRUE(server(R"({"mode": "server", "interaction": [{"code": "batch"}, {"code":
      "transaction"}]})"));
  EXPECT_FALSE(server(R"({"mode": "server", "interaction": [{"code": "batch"}]})"));
  EXPECT_FALSE(server(R"({"mode": "client", "interaction": [{"code": "transaction"}]})"));
  EXPECT_FALSE(server(R"({"mode": "server", "interaction": {"code": "transaction"}})"));
  EXPECT_FALSE(server(R"({"mode": "server", "resource": [{"type": "Slot", "interaction":
      [{"code": "transaction"}]}]})"));
}

TEST(fhir_statements, what_is_none) {
  for (const char* text : {"", "{}", "[]", R"({"resourceType": "Patient"})"}) {
    EXPECT_FALSE(read_capabilities(text)) << text;
    EXPECT_EQ(read_smart_configuration(text), "") << text;
  }
  EXPECT_EQ(read_smart_configuration(R"({"token_endpoint": 7})"), "");
}

}  // namespace
}  // namespace rb::prod::fhir
