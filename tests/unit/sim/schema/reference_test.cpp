// docs/reference is generated. RB_REWRITE=1 in the environment writes the pages again.
#include "sim/schema/reference_page.hpp"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <functional>
#include <iterator>
#include <ostream>
#include <string>

#include "core/config/schema.hpp"
#include "sim/schema/file_message.hpp"

namespace rb::sim {
namespace {

struct Kept {
  FileKind kind;
  const char* file;
};
void PrintTo(const Kept& kept, std::ostream* out) {
  *out << kept.file;
}
class ReferencePage : public testing::TestWithParam<Kept> {};

TEST_P(ReferencePage, IsTheOneInDocs) {
  const std::string path = std::string(RB_SOURCE_DIR "/docs/reference/") + GetParam().file;
  const std::string page = reference_page(GetParam().kind);
  if (std::getenv("RB_REWRITE") != nullptr) {
    std::ofstream(path, std::ios::binary) << page;
    return;
  }
  std::ifstream stream(path, std::ios::binary);
  const std::string kept{std::istreambuf_iterator<char>(stream), {}};
  EXPECT_TRUE(kept == page) << path << " is not what the schema says: run this test with "
                            << "RB_REWRITE=1 and read the difference";
}

TEST_P(ReferencePage, NamesEveryKeyWithItsDocAndSource) {
  const std::string page = reference_page(GetParam().kind);
  const std::function<void(const google::protobuf::Descriptor&)> check =
      [&](const google::protobuf::Descriptor& type) {
        for (int i = 0; i < type.field_count(); ++i) {
          const google::protobuf::FieldDescriptor& field = *type.field(i);
          const FieldSchema schema = describe(field);
          EXPECT_NE(page.find(schema.doc), std::string::npos) << field.full_name();
          EXPECT_NE(page.find(schema.source), std::string::npos) << field.full_name();
          if (schema.shape == Shape::mapping && schema.arity != Arity::named) {
            check(*field.message_type());
          }
        }
      };
  check(message_of(GetParam().kind));
}

INSTANTIATE_TEST_SUITE_P(
    Kinds, ReferencePage,
    testing::Values(Kept{FileKind::policy, "policy.md"}, Kept{FileKind::scenario, "scenario.md"},
                    Kept{FileKind::rules, "rules.md"}, Kept{FileKind::service, "service.md"},
                    Kept{FileKind::flow, "flow.md"}, Kept{FileKind::patient, "patient.md"}),
    [](const auto& kept) {
      const std::string file = kept.param.file;
      return file.substr(0, file.find('.'));
    });

TEST(ReferencePage, WritesKeysAsPaths) {
  const std::string page = reference_page(FileKind::policy);
  for (const char* row : {"| `windows[].hours` | list of hours | **required** |",
                          "| `retry.busy` | mapping | `{after: 15m..30m, max: 3, counts: false}` |",
                          "| `retry.*.max` | whole number 0 to 50 | `0` |",
                          "| `contact_time.dayparts.<name>` | mapping of name to hours |",
                          "| `pacing.stop_if.over` | whole number 20 to 100000 | `200` |",
                          "| `longest_call` | duration 30s to 1h | `10m` |"}) {
    EXPECT_NE(page.find(row), std::string::npos) << row;
  }
}

}  // namespace
}  // namespace rb::sim
