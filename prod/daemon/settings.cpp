#include "prod/daemon/settings.hpp"

#include <algorithm>
#include <charconv>
#include <set>

#include "core/provider/spec/ladder_spec.hpp"
#include "core/rules/make_rule_pack.hpp"
#include "edge/files/text_file.hpp"
#include "edge/net/url.hpp"
#include "prod/tenant/bookings/slot_table.hpp"

namespace rb::prod {
namespace {

using Problems = std::vector<Problem>;

class Reader {
 public:
  explicit Reader(std::string path) { settings_.file = std::move(path); }

  tl::expected<Settings, Problems> read() {
    auto text = edge::read_text(settings_.file);
    if (!text) {
      return tl::unexpected(
          Problems{{settings_.file, 1, 1, edge::message_without(settings_.file, text.error()), "",
                    "a configuration"}});
    }
    auto loaded = load_service(*text, settings_.file);
    if (!loaded) return tl::unexpected(std::move(loaded.error()));
    settings_.message = std::move(loaded->message);
    places_ = std::move(loaded->places);
    read_address();
    read_rules();
    read_zones();
    read_tokens();
    settings_.backups = edge::beside(settings_.file, settings_.message.backups().empty()
                                                         ? settings_.message.data() + "/backups"
                                                         : settings_.message.backups());
    for (int i = 0; i < settings_.message.tenants_size(); ++i) read_tenant(i);
    check_clock();
    if (!problems_.empty()) return tl::unexpected(std::move(problems_));
    return std::move(settings_);
  }

 private:
  void wrong(const std::string& where, std::string what, std::string expected) {
    const Place place = nearest_place(places_, where);
    problems_.push_back(
        {settings_.file, place.line, place.column, std::move(what), where, std::move(expected)});
  }

  // The text of a file that the configuration names; nothing after a fault.
  std::optional<std::string> named(const std::string& where, const std::string& path) {
    auto text = edge::read_text(edge::beside(settings_.file, path));
    if (text) return *std::move(text);
    wrong(where, text.error().message, "the path of a file");
    return std::nullopt;
  }

  void add(Problems found) {
    problems_.insert(problems_.end(), std::make_move_iterator(found.begin()),
                     std::make_move_iterator(found.end()));
  }

  void read_address() {
    const std::string& listen = settings_.message.listen();
    const std::size_t colon = listen.rfind(':');
    const char* end = listen.data() + listen.size();
    unsigned port = 0;
    const bool numeric = colon != std::string::npos &&
                         std::from_chars(listen.data() + colon + 1, end, port).ptr == end &&
                         port <= UINT16_MAX;
    if (!numeric) return wrong("listen", "no address and port", "127.0.0.1:8080, [::1]:8080");
    settings_.address = listen.substr(0, colon);
    if (settings_.address.starts_with('[') && settings_.address.ends_with(']')) {
      settings_.address = settings_.address.substr(1, settings_.address.size() - 2);
    }
    settings_.port = static_cast<std::uint16_t>(port);
    if (!net::parse_url(settings_.message.public_url())) {
      wrong("public_url", "no URL", "https://outreach.example.org");
    }
  }

  void read_rules() {
    const auto text = named("rules", settings_.message.rules());
    if (!text) return;
    auto loaded = load_rules(*text, settings_.message.rules());
    if (!loaded) return add(std::move(loaded.error()));
    auto pack = make_rule_pack(loaded->message, loaded->hash);
    if (!pack) return wrong("rules", pack.error().message, "a rule pack without contradictions");
    settings_.rules_message = std::move(loaded->message);
    settings_.rules = std::make_shared<const RulePack>(*std::move(pack));
  }

  void read_zones() {
    auto prefixes =
        edge::load_zone_prefixes(edge::beside(settings_.file, settings_.message.zones()));
    if (!prefixes) return wrong("zones", prefixes.error().message, "the folder of zone tables");
    settings_.prefixes = *std::move(prefixes);
  }

  void read_tokens() {
    const auto text = named("tokens", settings_.message.tokens());
    if (!text) return;
    auto tokens = Tokens::read(*text, settings_.message.tokens());
    if (!tokens) return add(std::move(tokens.error()));
    settings_.tokens = std::make_shared<const Tokens>(*std::move(tokens));
  }

  void read_tenant(int i) {
    const std::string where = "tenants[" + std::to_string(i) + "]";
    TenantSettings tenant;
    tenant.message = settings_.message.tenants(i);
    const std::string& name = tenant.message.name();
    const bool plain =
        !name.empty() && name.size() <= 40 && std::all_of(name.begin(), name.end(), [](char c) {
          return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
        });
    if (!plain) wrong(where + ".name", "`" + name + "` is no name", "small letters, digits and -");
    for (const TenantSettings& other : settings_.tenants) {
      if (other.message.name() == name) {
        wrong(where + ".name", "there is a tenant `" + name + "` already", "another name");
      }
    }
    const auto text = named(where + ".messages", tenant.message.messages());
    if (text) {
      auto messages = MessageBook::read(*text, tenant.message.messages());
      if (messages) {
        tenant.messages = *std::move(messages);
      } else {
        add(std::move(messages.error()));
      }
    }
    read_voice(where, tenant);
    read_flows(where, tenant);
    if (tenant.message.has_carrier()) check_peer(where + ".carrier", tenant.message.carrier());
    if (tenant.message.has_ehr()) check_peer(where + ".ehr", tenant.message.ehr());
    if (tenant.message.has_agent_gateway()) {
      check_peer(where + ".agent_gateway", tenant.message.agent_gateway());
    }
    if (tenant.message.has_offices()) check_offices(where + ".offices", tenant.message);
    tenant.store = edge::beside(settings_.file, settings_.message.data()) + "/" + name + ".db";
    settings_.tenants.push_back(std::move(tenant));
  }

  void read_voice(const std::string& where, TenantSettings& tenant) {
    if (tenant.message.voice().empty()) return;
    const auto text = named(where + ".voice", tenant.message.voice());
    if (!text) return;
    auto voice = VoiceBook::read(*text, tenant.message.voice());
    if (!voice) return add(std::move(voice.error()));
    tenant.voice = *std::move(voice);
  }

  void read_flows(const std::string& where, TenantSettings& tenant) {
    if (settings_.rules == nullptr) return;  // said elsewhere
    for (int i = 0; i < tenant.message.flows_size(); ++i) {
      const std::string& file = tenant.message.flows(i);
      const auto text = named(where + ".flows[" + std::to_string(i) + "]", file);
      if (text) add(tenant.flows.add(*text, file, *settings_.rules));
    }
  }

  void check_offices(const std::string& where, const proto::ServiceTenant& tenant) {
    const proto::ServiceOffices& offices = tenant.offices();
    if (!tenant.ehr().offices_decide()) {
      wrong(where, "offices are asked, and `ehr.offices_decide` does not say so",
            "ehr: {offices_decide: true}");
    }
    if (tenant.ehr().zone().empty()) {
      wrong(where, "offices have hours, and nobody says in which zone", "ehr: {zone: ...}");
    }
    const auto ladder = ladder_of(offices.ladder());
    if (!ladder) {
      wrong(where + ".ladder", "there is no way of asking an office", "one rung at least");
    } else if (const std::string fault = wrong_with(*ladder); !fault.empty()) {
      wrong(where + ".ladder", "the ladder" + fault, "up to 8 rungs with a patience each");
    }
    const bool gateway = offices.has_gateway();
    for (int i = 0; i < offices.ladder_size(); ++i) {
      const auto channel = offices.ladder(i).channel();
      if (gateway || (channel != proto::AskedOver::portal && channel != proto::AskedOver::fax)) {
        continue;
      }
      wrong(where + ".ladder[" + std::to_string(i) + "]",
            "portals and fax machines are reached through a gateway, and there is none",
            "gateway: {base_url: ...}");
    }
    if (gateway) check_peer(where + ".gateway", offices.gateway());
    check_needs(where, offices, offices.hours());
    std::set<std::string> known;
    for (int i = 0; i < offices.exceptions_size(); ++i) {
      const proto::OfficeException& one = offices.exceptions(i);
      const std::string here = where + ".exceptions[" + std::to_string(i) + "]";
      if (!is_provider_name(one.practitioner())) {
        wrong(here + ".practitioner", "`" + one.practitioner() + "` is nobody's reference",
              "Practitioner/12, or Schedule/3 of a calendar that is nobody's");
      } else if (!known.insert(one.practitioner()).second) {
        wrong(here + ".practitioner", one.practitioner() + " has an exception already", "another");
      }
      const bool reached =
          one.takes().empty() ||
          std::any_of(one.takes().begin(), one.takes().end(), [&](int channel) {
            return std::any_of(offices.ladder().begin(), offices.ladder().end(),
                               [&](const auto& rung) { return rung.channel() == channel; });
          });
      if (!reached) {
        wrong(here + ".takes", "nothing of it is on the ladder, so the office is never asked",
              "one of the ladder's channels");
      }
      if (one.has_hours()) check_needs(where, offices, one.hours());
    }
  }

  // A rung whose time before closing no day has is waited for in vain.
  void check_needs(const std::string& where, const proto::ServiceOffices& offices,
                   const proto::TimeRange& hours) {
    const Millis open = std::chrono::minutes{hours.to_minute() - hours.from_minute()};
    for (int i = 0; i < offices.ladder_size(); ++i) {
      if (Millis{offices.ladder(i).needs().ms()} <= open) continue;
      wrong(where + ".ladder[" + std::to_string(i) + "].needs",
            "an office is not open for so long, so it would never be asked",
            "less than the hours of a day");
    }
  }

  template <class Peer>
  void check_peer(const std::string& where, const Peer& peer) {
    if (!net::parse_url(peer.base_url())) {
      wrong(where + ".base_url", "no URL", "https:// and a host");
    }
  }

  // A clock that runs away from the world's is for rehearsals: nobody real may be called by it.
  void check_clock() {
    if (!settings_.message.has_clock()) return;
    const auto on_loopback = [&](const std::string& where, const std::string& url) {
      const auto parsed = net::parse_url(url);
      if (parsed && parsed->is_loopback()) return;
      wrong(where, "with a rehearsal's clock every peer must be on loopback", "http://127.0.0.1");
    };
    on_loopback("clock.from", settings_.message.clock().from());
    for (int i = 0; i < settings_.message.tenants_size(); ++i) {
      const std::string where = "tenants[" + std::to_string(i) + "]";
      const proto::ServiceTenant& tenant = settings_.message.tenants(i);
      if (tenant.has_carrier()) on_loopback(where + ".carrier", tenant.carrier().base_url());
      if (tenant.has_ehr()) on_loopback(where + ".ehr", tenant.ehr().base_url());
      if (tenant.has_agent_gateway()) {
        on_loopback(where + ".agent_gateway.base_url", tenant.agent_gateway().base_url());
      }
      if (tenant.offices().has_gateway()) {
        on_loopback(where + ".offices.gateway.base_url", tenant.offices().gateway().base_url());
      }
    }
  }

  Settings settings_;
  Places places_;
  Problems problems_;
};

}  // namespace

tl::expected<Settings, Problems> read_settings(const std::string& path) {
  return Reader(path).read();
}

}  // namespace rb::prod
