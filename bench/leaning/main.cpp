// Counts the weights of core/conversation/grammar/leaning from labelled replies, and says by
// cross-validation how well replies are read that neither the weights nor the thresholds saw:
//
//   rb_leaning_trainer folds|wrong|weights|figures FILE.tsv...
//
// `folds` prints for each of five folds, with weights of the other four, what the phrases alone and
// what both readers read, `wrong` the replies besides; `weights` prints the table of all rows;
// `figures` says by intent how well the grammar as it is built reads the rows, and shows none.
#include <algorithm>
#include <iostream>

#include "bench/leaning/model.hpp"
#include "core/conversation/grammar/leaning/features.hpp"
#include "core/conversation/grammar/leaning/leaning.hpp"
#include "core/conversation/grammar/read_reply.hpp"
#include "tests/unit/core/conversation/grammar/labelled.hpp"

namespace rb::bench {
namespace {

constexpr std::size_t kFolds = 5;
constexpr double kUnseenWeight = 2;

struct Row {
  std::string file;
  test::LabelledReply reply;
  grammar::ByPhrases by_phrases;
  Example example;
  bool seen = false;
};

// What the phrases made of a row that they were written with says nothing of how far to trust them
// elsewhere: of these only the words count, and "@seen".
Example example_of(const grammar::ByPhrases& by_phrases, bool seen) {
  Example out;
  const auto add = [&](grammar::FeatureParts parts) {
    std::string& name = out.features.emplace_back();
    for (const std::string_view part : parts) name += part;
  };
  grammar::each_word_feature(by_phrases, add);
  grammar::each_kind_feature(by_phrases, add);
  if (seen) {
    add({"@seen"});
  } else {
    grammar::each_phrase_feature(by_phrases, add);
    out.weight = kUnseenWeight;
  }
  std::sort(out.features.begin(), out.features.end());
  out.features.erase(std::unique(out.features.begin(), out.features.end()), out.features.end());
  return out;
}

// Of files before "--" the phrases have seen the rows, of those after it they have not.
std::vector<Row> read_rows(const std::vector<std::string>& files) {
  std::vector<Row> rows;
  bool seen = std::find(files.begin(), files.end(), "--") != files.end();
  for (const std::string& file : files) {
    if (file == "--") {
      seen = false;
      continue;
    }
    for (test::LabelledReply& reply : test::read_labelled(file)) {
      Row row{file.substr(file.rfind('/') + 1), std::move(reply), {}, {}, seen};
      row.by_phrases = grammar::read_by_phrases(
          row.reply.text, test::labelled_context(row.reply.language, row.reply.asked));
      row.example = example_of(row.by_phrases, seen);
      row.example.intents = row.reply.meant.intents;
      rows.push_back(std::move(row));
    }
  }
  return rows;
}

struct Score {
  int rows = 0;
  int right = 0;
  int harmless = 0;               // that hold none of the first three intents
  int alarms = 0;                 // of these, read as if they did
  std::array<int, 3> meant = {};  // of the first three intents
  std::array<int, 3> both = {};
  std::array<int, 3> read = {};
  std::array<int, 3> seen = {};  // meant, and read or shown to a person
  int shown = 0;                 // harmless ones that are

  void add(const Reading& meant_reading, Reading reading) {
    ++rows;
    Reading left = meant_reading;
    const bool primary = left.primary() == reading.primary();
    constexpr std::uint32_t kSafety = 0b111;
    if ((left.intents & kSafety) == 0) {
      ++harmless;
      const bool alarm = (reading.intents & kSafety) != 0;
      alarms += alarm ? 1 : 0;
      shown += !alarm && reading.possible != 0 ? 1 : 0;
    }
    for (std::size_t i = 0; i < 3; ++i) {
      const auto intent = static_cast<Intent>(i);
      meant[i] += left.has(intent) ? 1 : 0;
      read[i] += reading.has(intent) ? 1 : 0;
      both[i] += left.has(intent) && reading.has(intent) ? 1 : 0;
      seen[i] += left.has(intent) && (reading.has(intent) || reading.possible != 0) ? 1 : 0;
    }
    left.intents = reading.intents = 0;
    right += primary && test::same(left, reading) ? 1 : 0;
  }

  void print(const std::string& name) const {
    std::cout << name << ": " << rows << " replies, right " << static_cast<double>(right) / rows;
    for (std::size_t i = 0; i < 3; ++i) {
      std::cout << ", " << test::name_of(static_cast<Intent>(i)) << ' ' << both[i] << '/'
                << meant[i] << " (read " << read[i] << ", a person sees " << seen[i] << ')';
    }
    std::cout << ", false alarms " << alarms << '/' << harmless << ", shown for nothing " << shown
              << '\n';
  }
};

grammar::Weights weights_of(const std::vector<std::string>& lines) {
  std::vector<std::string_view> views(lines.begin(), lines.end());
  return grammar::Weights(views);
}

void folds(const std::vector<Row>& rows, bool wrong) {
  std::map<std::string, std::pair<Score, Score>> by_file;
  std::pair<Score, Score> all;
  for (std::size_t fold = 0; fold < kFolds; ++fold) {
    std::vector<Example> examples;
    for (std::size_t i = 0; i < rows.size(); ++i) {
      if (rows[i].seen || i / 4 % kFolds != fold) examples.push_back(rows[i].example);
    }
    const std::vector<std::string> lines = table_lines(train(examples, {}), 100);
    const grammar::Weights weights = weights_of(lines);
    std::pair<Score, Score> here;
    for (std::size_t i = 0; i < rows.size(); ++i) {
      if (i / 4 % kFolds != fold || rows[i].seen) continue;
      const Row& row = rows[i];
      const grammar::Leaning leaning = weights.lean(row.by_phrases);
      const Reading both = grammar::second_look(row.by_phrases, leaning);
      for (auto* one : {&here, &all, &by_file[row.file]}) {
        one->first.add(row.reply.meant, row.by_phrases.reading);
        one->second.add(row.reply.meant, both);
      }
      if (wrong && !test::same(both, row.reply.meant)) {
        std::cout << row.file << ':' << row.reply.line << " | " << row.reply.text << " | "
                  << test::describe(row.reply.meant) << " | " << test::describe(both) << " | "
                  << test::describe(row.by_phrases.reading);
        for (int c = 0; c < kIntents; ++c) {
          if (leaning[static_cast<std::size_t>(c)] > -24) {
            std::cout << ' ' << test::name_of(static_cast<Intent>(c)) << ' '
                      << leaning[static_cast<std::size_t>(c)];
          }
        }
        std::cout << '\n';
      }
    }
    here.first.print("fold " + std::to_string(fold) + " phrases");
    here.second.print("fold " + std::to_string(fold) + " both");
  }
  for (const auto& [file, scores] : by_file) {
    scores.first.print(file + " phrases");
    scores.second.print(file + " both");
  }
  all.first.print("all phrases");
  all.second.print("all both");
}

void figures(const std::vector<Row>& rows) {
  struct Count {
    int meant = 0;
    int read = 0;
    int both = 0;
    int first = 0;  // where it is the first that is meant
    int right = 0;  // of these, with details
  };
  std::array<Count, kIntents> counts;
  Score all;
  for (const Row& row : rows) {
    const Reading& meant = row.reply.meant;
    const Reading read =
        read_reply(row.reply.text, test::labelled_context(row.reply.language, row.reply.asked));
    const int before = all.right;
    all.add(meant, read);
    Count& first = counts[static_cast<std::size_t>(meant.primary())];
    ++first.first;
    first.right += all.right - before;
    for (int c = 0; c < kIntents; ++c) {
      const auto intent = static_cast<Intent>(c);
      Count& count = counts[static_cast<std::size_t>(c)];
      count.meant += meant.has(intent) ? 1 : 0;
      count.read += read.has(intent) ? 1 : 0;
      count.both += meant.has(intent) && read.has(intent) ? 1 : 0;
    }
  }
  std::cout << "intent            meant  read  both  first  right\n";
  for (int c = 0; c < kIntents; ++c) {
    const Count& count = counts[static_cast<std::size_t>(c)];
    std::string name = test::name_of(static_cast<Intent>(c));
    name.resize(18, ' ');
    std::cout << name << count.meant << '\t' << count.read << '\t' << count.both << '\t'
              << count.first << '\t' << count.right << '\n';
  }
  all.print("all");
}

}  // namespace
}  // namespace rb::bench

int main(int count, char** words) {
  if (count < 3) {
    std::cerr << "rb_leaning_trainer folds|wrong|weights|figures FILE.tsv...\n";
    return 2;
  }
  const std::string what = words[1];
  const auto rows = rb::bench::read_rows({words + 2, words + count});
  if (what == "weights") {
    std::vector<rb::bench::Example> examples;
    for (const auto& row : rows) examples.push_back(row.example);
    for (const std::string& line : rb::bench::table_lines(rb::bench::train(examples, {}), 100)) {
      std::cout << line << '\n';
    }
  } else if (what == "figures") {
    rb::bench::figures(rows);
  } else {
    rb::bench::folds(rows, what == "wrong");
  }
  return 0;
}
