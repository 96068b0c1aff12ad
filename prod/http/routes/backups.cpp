// Copies of a tenant's store, made while everything goes on.
#include <algorithm>
#include <array>
#include <ctime>
#include <filesystem>

#include "edge/net/crypto.hpp"
#include "prod/http/json_answer.hpp"
#include "prod/http/problem.hpp"
#include "prod/http/routes/routes.hpp"

namespace rb::prod {
namespace {

using nlohmann::json;
namespace fs = std::filesystem;

constexpr const char* kEnding = ".sqlite";

// "mercy-2026-11-26-4f9ab1c2d3e4.sqlite": the digits stand for the request, so that the same
// request finds its copy again.
std::string digits_of(const std::string& key) {
  return net::hex(net::sha256(key)).substr(0, 12);
}

std::string today() {
  const std::time_t now = std::time(nullptr);
  std::tm utc{};
  gmtime_r(&now, &utc);
  std::array<char, 16> text{};
  std::strftime(text.data(), text.size(), "%Y-%m-%d", &utc);
  return text.data();
}

bool is_backup(const std::string& name, const std::string& tenant) {
  // A tenant's name may begin with another's: "mercy-2026-…" and "mercy-east-2026-…".
  const std::size_t rest = tenant.size() + std::string_view("-2026-11-26-4f9ab1c2d3e4").size();
  return name.starts_with(tenant + "-") && name.ends_with(kEnding) &&
         name.size() == rest + std::string_view(kEnding).size();
}

std::vector<fs::path> backups_of(const std::string& folder, const std::string& tenant) {
  std::vector<fs::path> found;
  std::error_code none;  // a folder that is not there yet has no files
  for (const auto& entry : fs::directory_iterator(folder, none)) {
    if (is_backup(entry.path().filename().string(), tenant)) found.push_back(entry.path());
  }
  std::sort(found.begin(), found.end());
  return found;
}

json backup_json(const fs::path& path) {
  std::error_code gone;
  const auto bytes = fs::file_size(path, gone);
  return {{"name", path.filename().string()}, {"bytes", gone ? 0 : bytes}};
}

net::Response failed(const std::string& why) {
  return problem(
      {.status = 500, .type = "backup-failed", .title = "No backup was made", .detail = why});
}

Prepared back_up(const Call& call) {
  const std::string folder = call.backups;
  if (folder.empty()) return not_found("this service has no folder for backups");
  return Errand{[folder, tenant = call.who.tenant, digits = digits_of(call.key),
                 &store = call.tenant.store()] {
    for (const fs::path& path : backups_of(folder, tenant)) {
      if (path.stem().string().ends_with(digits)) return json_answer(200, backup_json(path));
    }
    std::error_code code;
    fs::create_directories(folder, code);
    if (code) return failed(code.message());
    const fs::path path = fs::path(folder) / (tenant + "-" + today() + "-" + digits + kEnding);
    if (auto made = store.back_up(path.string()); !made) return failed(made.error().message);
    return json_answer(201, backup_json(path));
  }};
}

Prepared list_backups(const Call& call) {
  json list = json::array();
  for (const fs::path& path : backups_of(call.backups, call.who.tenant)) {
    list.push_back(backup_json(path));
  }
  return json_answer(200, {{"backups", list}});
}

}  // namespace

void add_backup_routes(Api& api) {
  api.add("POST", "/v1/backups",
          {Role::admin, true, back_up,
           "Copies the store to the service's folder of backups, while everything goes on."});
  api.add("GET", "/v1/backups", {Role::admin, false, list_backups, "The copies that are there."});
}

}  // namespace rb::prod
