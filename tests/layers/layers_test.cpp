// The layers, as they are: what may include what, what may not occur where, how large things grow.
// The second half plants each offence and sees it found.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <sstream>
#include <string>
#include <string_view>

#include "tests/layers/checks.hpp"
#include "tests/layers/tables.hpp"

namespace rb::layers {
namespace {

[[nodiscard]] const std::vector<SourceFile>& tree() {
  static const std::vector<SourceFile> files = read_tree(RB_SOURCE_DIR);
  return files;
}

[[nodiscard]] std::string said(const Complaints& complaints) {
  std::string text;
  for (const std::string& complaint : complaints) text += '\n' + complaint;
  return text;
}

TEST(Layers, TheTreeIsThere) {
  EXPECT_GT(tree().size(), 100U);
}
TEST(Layers, FoldersIncludeOnlyWhatStandsBelowThem) {
  EXPECT_EQ(said(check_folders(tree())), "");
}
TEST(Layers, LibrariesStayWhereTheyBelong) {
  EXPECT_EQ(said(check_libraries(tree())), "");
}
TEST(Layers, PureFoldersAreDeterministic) {
  EXPECT_EQ(said(check_determinism(tree())), "");
}
TEST(Layers, NothingReachesIntoTheNetwork) {
  EXPECT_EQ(said(check_network(tree())), "");
}
TEST(Layers, FilesAndFoldersStaySmall) {
  EXPECT_EQ(said(check_sizes(tree())), "");
}
TEST(Layers, ExceptionsOnlyShrink) {
  EXPECT_EQ(said(stale_exceptions(tree())), "");
}

TEST(Layers, EveryFolderSaysWhatItIsFor) {
  namespace fs = std::filesystem;
  for (const char* layer : {"core", "edge", "sim", "prod"}) {
    for (const auto& entry : fs::directory_iterator(fs::path(RB_SOURCE_DIR) / layer)) {
      if (!entry.is_directory()) continue;
      std::ifstream stream(entry.path() / "README.md");
      const std::string text{std::istreambuf_iterator<char>(stream), {}};
      EXPECT_GE(text.size(), 100U) << entry.path() << " has no README.md worth reading";
      // One screen.
      EXPECT_LE(std::count(text.begin(), text.end(), '\n'), 40) << entry.path();
    }
  }
}

// ---- the checks themselves

[[nodiscard]] std::vector<SourceFile> planted(const std::string& path, const std::string& text) {
  return {parse_source(path, text)};
}

TEST(Checks, AFolderThatReachesUp) {
  EXPECT_EQ(
      said(check_folders(planted("core/time/zone.cpp", "\n#include \"core/engine/engine.hpp\"\n"))),
      "\ncore/time/zone.cpp:2: core/time may not include core/engine/engine.hpp");
  EXPECT_EQ(
      check_folders(planted("core/engine/guard.cpp", "#include \"sim/world/ehr.hpp\"\n")).size(),
      1U);
  EXPECT_EQ(check_folders(planted("core/audit/audit.cpp", "#include \"core/engine/engine.hpp\"\n"))
                .size(),
            1U);
  EXPECT_EQ(
      check_folders(planted("core/policy/a.cpp", "#include \"core/rules/rule_pack.hpp\"\n")).size(),
      0U);
  EXPECT_EQ(
      check_folders(planted("sim/world/a.cpp", "#include \"core/engine/engine.hpp\"\n")).size(),
      0U);
}

TEST(Checks, LayersThatDoNotKnowEachOther) {
  const auto found = [](const std::string& path, const std::string& included) {
    return check_folders(planted(path, "#include \"" + included + "\"\n")).size();
  };
  EXPECT_EQ(found("core/base/a.cpp", "edge/net/http.hpp"), 1U);
  EXPECT_EQ(found("edge/net/a.cpp", "sim/kernel/event_calendar.hpp"), 1U);
  EXPECT_EQ(found("edge/net/a.cpp", "prod/store/store.hpp"), 1U);
  EXPECT_EQ(found("edge/net/a.cpp", "core/base/result.hpp"), 0U);
  EXPECT_EQ(found("sim/cli/a.cpp", "prod/store/store.hpp"), 1U);
}

// What the table may say at all.
TEST(Layers, TheTableKeepsTheOrderOfTheLayers) {
  const std::map<std::string_view, std::string_view> below = {{"core", " core "},
                                                              {"edge", " core edge "},
                                                              {"sim", " core edge sim "},
                                                              {"prod", " core edge prod "}};
  const auto layer_of = [](std::string_view path) { return path.substr(0, path.find('/')); };
  for (const FolderRule& rule : kFolders) {
    std::istringstream words{std::string(rule.may_include)};
    for (std::string word; words >> word;) {
      const std::string layer = ' ' + std::string(layer_of(word)) + ' ';
      EXPECT_NE(below.at(layer_of(rule.folder)).find(layer), std::string_view::npos)
          << rule.folder << " may include " << word;
    }
  }
}

TEST(Checks, AFolderThatNobodyKnows) {
  EXPECT_EQ(check_folders(planted("prod/misc/a.hpp", "")).size(), 1U);
  EXPECT_EQ(check_folders(planted("edge/a.hpp", "")).size(), 1U);
  EXPECT_EQ(check_folders(planted("core/misc/a.hpp", "")).size(), 1U);
}

TEST(Checks, APathThatIsNotFromTheRoot) {
  EXPECT_EQ(check_folders(planted("core/time/a.cpp", "#include \"zone.hpp\"\n")).size(), 1U);
  EXPECT_EQ(check_folders(planted("tests/a/b.cpp", "#include \"../c.hpp\"\n")).size(), 1U);
}

TEST(Checks, ALibraryOutOfItsPlace) {
  EXPECT_EQ(check_libraries(planted("core/time/a.cpp", "#include <date/tz.h>\n")).size(), 1U);
  EXPECT_EQ(check_libraries(planted("core/tzdb/a.cpp", "#include <date/tz.h>\n")).size(), 0U);
  EXPECT_EQ(check_libraries(planted("core/tzdb/a.hpp", "#include <date/tz.h>\n")).size(), 1U);
  EXPECT_EQ(check_libraries(planted("sim/cli/a.cpp", "#include <curl/curl.h>\n")).size(), 1U);
  EXPECT_EQ(
      check_libraries(planted("core/base/a.hpp", "#include <tl/expected.hpp>\n#include <map>\n"))
          .size(),
      0U);
}

TEST(Checks, ImpureCode) {
  const auto found = [](const std::string& text) {
    return check_determinism(planted("core/engine/a.cpp", text)).size();
  };
  EXPECT_EQ(found("#include <unordered_map>\nstd::unordered_map<int, int> m;\n"), 2U);
  EXPECT_EQ(found("auto t = std::chrono::system_clock::now();\n"), 1U);
  EXPECT_EQ(found("std::uniform_int_distribution<int> d;\n"), 1U);
  EXPECT_EQ(found("const char* home = getenv(\"HOME\");\n"), 1U);
  EXPECT_EQ(found("#include <cmath>\n"), 1U);
  // Words of comments and literals, and words that only contain one.
  EXPECT_EQ(found("// never system_clock\n/* unordered_map\n getenv */\nauto s = \"getenv\";\n"),
            0U);
  EXPECT_EQ(found("auto s = R\"(getenv \" unordered_map)\"; auto n = 1'000'000; int single = 0;\n"),
            0U);
  EXPECT_EQ(check_determinism(planted("sim/cli/a.cpp", "getenv(x);\n")).size(), 0U);
  EXPECT_EQ(check_determinism(planted("sim/world/a.cpp", "getenv(x);\n")).size(), 1U);
}

TEST(Checks, APageOfTheNetwork) {
  EXPECT_EQ(check_network(planted("sim/report/a.cpp",
                                  "auto s = \"<script src='https://cdn.example/x.js'>\";\n"))
                .size(),
            1U);
  EXPECT_EQ(check_network(
                planted("sim/report/a.cpp", "auto s = \"xmlns='http://www.w3.org/2000/svg'\";\n"))
                .size(),
            0U);
  EXPECT_EQ(check_network(planted("sim/report/a.cpp", "// https://example.org says so\n")).size(),
            0U);
}

TEST(Checks, WhatGrowsTooLarge) {
  std::string long_text;
  for (int i = 0; i < 501; ++i) long_text += "int a;\n";
  EXPECT_EQ(check_sizes(planted("core/base/a.cpp", long_text)).size(), 1U);
  EXPECT_EQ(check_sizes(planted("core/base/a.hpp", "int a;\n")).size(), 1U);  // no #pragma once
  EXPECT_EQ(check_sizes(planted("core/base/CamelCase.cpp", "")).size(), 1U);
  std::vector<SourceFile> many;
  for (char c = 'a'; c <= 'm'; ++c)
    many.push_back(parse_source(std::string("core/base/") + c + ".cpp", ""));
  EXPECT_EQ(check_sizes(many).size(), 1U);
}

TEST(Checks, ExceptionsThatNobodyNeeds) {
  EXPECT_GE(stale_exceptions({}).size(), 3U);
}

}  // namespace
}  // namespace rb::layers
