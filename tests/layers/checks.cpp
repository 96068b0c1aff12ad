#include "tests/layers/checks.hpp"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <map>
#include <optional>
#include <set>

#include "tests/layers/tables.hpp"

namespace rb::layers {
namespace {

[[nodiscard]] std::string spot(const SourceFile& file, std::size_t line) {
  return file.path + ':' + std::to_string(line) + ": ";
}

[[nodiscard]] bool lists(std::string_view list, std::string_view word) {
  return list.find(' ' + std::string(word) + ' ') != std::string_view::npos;
}

// The folder or any folder around it.
[[nodiscard]] bool lists_around(std::string_view list, std::string folder) {
  while (!folder.empty()) {
    if (lists(list, folder)) return true;
    const std::size_t slash = folder.rfind('/');
    folder.resize(slash == std::string::npos ? 0 : slash);
  }
  return false;
}

[[nodiscard]] bool excepted(const SourceFile& file, std::string_view what) {
  return std::any_of(kExceptions.begin(), kExceptions.end(), [&](const Exception& e) {
    return e.path == file.path && what.starts_with(e.what);
  });
}

[[nodiscard]] bool is_shipped(const SourceFile& file) {
  return file.is_in("core") || file.is_in("edge") || file.is_in("sim") || file.is_in("prod");
}

[[nodiscard]] bool is_pure(const SourceFile& file) {
  return lists_around(kPureFolders, file.folder());
}

[[nodiscard]] bool is_standard(const Include& include) {
  return !include.quoted && include.name.find_first_of("/.") == std::string::npos;
}

[[nodiscard]] bool is_ours(const Include& include) {
  for (const char* root : {"core/", "edge/", "sim/", "prod/", "tests/", "bench/"}) {
    if (include.name.starts_with(root)) return true;
  }
  return false;
}

[[nodiscard]] bool is_word(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

// Whether a word of the code is one of the words that are not allowed.
[[nodiscard]] bool matches(std::string_view word, std::string_view banned) {
  if (banned.ends_with('_')) return word.starts_with(banned);
  if (banned.starts_with('_')) return word.ends_with(banned);
  return word == banned;
}

[[nodiscard]] std::vector<std::string_view> words_of(std::string_view line) {
  std::vector<std::string_view> words;
  for (std::size_t i = 0; i < line.size();) {
    std::size_t end = i;
    while (end < line.size() && is_word(line[end])) ++end;
    if (end > i) words.push_back(line.substr(i, end - i));
    i = std::max(end, i + 1);
  }
  return words;
}

void check_include_of_ours(const SourceFile& file, const FolderRule& rule, const Include& include,
                           Complaints& out) {
  const std::string folder = include.name.substr(0, include.name.rfind('/'));
  if (folder == file.folder() || lists(rule.may_include, folder)) return;
  if (folder.starts_with("core/") && lists(rule.may_include, "core")) return;
  if (excepted(file, include.name)) return;
  out.push_back(spot(file, include.line) + std::string(rule.folder) + " may not include " +
                include.name);
}

[[nodiscard]] std::size_t most_of(std::string_view path, std::size_t usual) {
  for (const SizeException& exception : kSizeExceptions) {
    if (exception.path == path) return exception.most;
  }
  return usual;
}

[[nodiscard]] std::map<std::string, std::set<std::string>> units(
    const std::vector<SourceFile>& files) {
  std::map<std::string, std::set<std::string>> by_folder;
  for (const SourceFile& file : files) {
    by_folder[file.folder()].insert(file.path.substr(0, file.path.rfind('.')));
  }
  return by_folder;
}

[[nodiscard]] bool is_url(std::string_view text, std::size_t& at) {
  for (const char* scheme : {"http://", "https://"}) {
    at = text.find(scheme);
    if (at != std::string_view::npos) return true;
  }
  return false;
}

}  // namespace

Complaints check_folders(const std::vector<SourceFile>& files) {
  Complaints out;
  for (const SourceFile& file : files) {
    const auto rule = std::find_if(
        kFolders.begin(), kFolders.end(),
        [&](const FolderRule& candidate) { return candidate.folder == file.folder(); });
    if (is_shipped(file) && rule == kFolders.end()) {
      out.push_back(file.path + ": its folder is not in the table of tests/layers/tables.hpp");
      continue;
    }
    for (const Include& include : file.includes) {
      if (include.quoted && !is_ours(include)) {
        out.push_back(spot(file, include.line) + "write the path from the root: " + include.name);
      }
      if (is_shipped(file) && is_ours(include)) check_include_of_ours(file, *rule, include, out);
    }
  }
  return out;
}

Complaints check_libraries(const std::vector<SourceFile>& files) {
  Complaints out;
  for (const SourceFile& file : files) {
    if (!is_shipped(file)) continue;
    for (const Include& include : file.includes) {
      if (is_standard(include) || is_ours(include)) continue;
      const auto rule = std::find_if(
          kLibraries.begin(), kLibraries.end(),
          [&](const LibraryRule& candidate) { return include.name.starts_with(candidate.prefix); });
      const bool allowed =
          rule != kLibraries.end() &&
          (rule->folders == " any " || lists_around(rule->folders, file.folder())) &&
          (rule->headers || !file.is_header());
      if (allowed || excepted(file, include.name)) continue;
      out.push_back(spot(file, include.line) + include.name + " does not belong here");
    }
  }
  return out;
}

Complaints check_determinism(const std::vector<SourceFile>& files) {
  Complaints out;
  for (const SourceFile& file : files) {
    if (!is_pure(file)) continue;
    for (const Include& include : file.includes) {
      if (!is_standard(include) || !lists(kImpureHeaders, include.name)) continue;
      if (excepted(file, include.name)) continue;
      out.push_back(spot(file, include.line) + '<' + include.name + "> in a pure folder");
    }
    for (std::size_t i = 0; i < file.code.size(); ++i) {
      if (file.code[i].starts_with('#')) continue;
      for (const std::string_view word : words_of(file.code[i])) {
        const bool banned =
            std::any_of(kImpureWords.begin(), kImpureWords.end(),
                        [&](std::string_view candidate) { return matches(word, candidate); });
        if (!banned || excepted(file, word)) continue;
        out.push_back(spot(file, i + 1) + std::string(word) + " in a pure folder");
      }
    }
  }
  return out;
}

Complaints check_network(const std::vector<SourceFile>& files) {
  Complaints out;
  for (const SourceFile& file : files) {
    if (!is_shipped(file) || lists_around(kNetworkFolders, file.folder())) continue;
    for (std::size_t i = 0; i < file.texts.size(); ++i) {
      std::size_t at = 0;
      if (!is_url(file.texts[i], at)) continue;
      const std::string_view url = std::string_view(file.texts[i]).substr(at);
      // The name of SVG, which every browser knows and none fetches; and this machine.
      if (url.starts_with("http://www.w3.org/2000/svg") || url.starts_with("http://127.0.0.1") ||
          excepted(file, url)) {
        continue;
      }
      out.push_back(spot(file, i + 1) + "a page of the network: " + std::string(url));
    }
  }
  return out;
}

Complaints check_sizes(const std::vector<SourceFile>& files) {
  Complaints out;
  for (const SourceFile& file : files) {
    if (file.lines.size() > most_of(file.path, kMostLines)) {
      out.push_back(file.path + ": " + std::to_string(file.lines.size()) + " lines, at most " +
                    std::to_string(most_of(file.path, kMostLines)));
    }
    if (file.is_header() && std::count(file.lines.begin(), file.lines.end(), "#pragma once") != 1) {
      out.push_back(file.path + ": a header has one `#pragma once`");
    }
    if (std::any_of(file.path.begin(), file.path.end(), [](char c) {
          return std::islower(static_cast<unsigned char>(c)) == 0 &&
                 std::isdigit(static_cast<unsigned char>(c)) == 0 &&
                 std::string_view("_./").find(c) == std::string_view::npos;
        })) {
      out.push_back(file.path + ": file names are snake_case");
    }
  }
  for (const auto& [folder, stems] : units(files)) {
    if (folder.starts_with("tests/") || stems.size() <= most_of(folder, kMostUnits)) continue;
    out.push_back(folder + ": " + std::to_string(stems.size()) + " units, at most " +
                  std::to_string(most_of(folder, kMostUnits)));
  }
  return out;
}

Complaints stale_exceptions(const std::vector<SourceFile>& files) {
  Complaints out;
  for (const Exception& exception : kExceptions) {
    const auto file = std::find_if(files.begin(), files.end(), [&](const SourceFile& candidate) {
      return candidate.path == exception.path;
    });
    const bool needed =
        file != files.end() &&
        (std::any_of(file->includes.begin(), file->includes.end(),
                     [&](const Include& i) { return i.name.starts_with(exception.what); }) ||
         std::any_of(file->lines.begin(), file->lines.end(), [&](const std::string& line) {
           return line.find(exception.what) != std::string::npos;
         }));
    if (!needed) {
      out.push_back(std::string(exception.path) + ": needs no exception for " +
                    std::string(exception.what) + " any more");
    }
  }
  const auto by_folder = units(files);
  for (const SizeException& exception : kSizeExceptions) {
    const std::string path(exception.path);
    const auto folder = by_folder.find(path);
    const bool needed = folder != by_folder.end()
                            ? folder->second.size() > kMostUnits
                            : std::any_of(files.begin(), files.end(), [&](const SourceFile& file) {
                                return file.path == path && file.lines.size() > kMostLines;
                              });
    if (!needed) out.push_back(path + ": needs no exception for its size any more");
  }
  return out;
}

}  // namespace rb::layers
