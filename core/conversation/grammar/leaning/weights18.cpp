#include "core/conversation/grammar/leaning/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning18;
const std::string_view kLeaning18 = R"(
~umon=c4 ~umoni=c4 ~ump=a-3c6e-2g-5i3j-3k2v-6 ~ump>=a-2b1c5e-2g-4i3j-3k3v-13 ~umpe=v7 ~umped=v7
~ums=b-2c3v-2 ~ums>=b-2c3v-2 ~un>=a-5b7d-1e4f-10g-2j-2k-1m-5o-5p-5q-7r-2t5u1v-3
~una=a-5b1d2e-3g-9i-9j-6k-2l-4m-1o-8p6q3r-2s2t-2u-5v4
~una>=a-4b1d3e-2g-7i-6j-5k-1l-2n1o-6p5q3r-2s2t-1u-4 ~unal=b2 ~unali=b2 ~unar=b-2c5v3 ~unar>=c2v7
~unaro=v-2 ~unas=v3 ~unas>=v3 ~unb=b2c2v-3 ~unbe=b2c2v-3 ~unbea=b2c2v-3
~unc=a1b1c-12d-3f-6g-2h2k-4l-1n-4r-3s3v3 ~unca=b-5c-3d-1f-2m-1n-1r-3s3v1
~unca>=b-5c-3d-1f-2m-1n-1r-3s3v1 ~unch=b8c-5 ~unch>=b6c-3 ~unche=b3 ~unci=a2b-2m3v4 ~uncio=m3v4
~uncl=c-1i1 ~uncle=c-1i1 ~unct=b1 ~uncti=b1 ~und=a-9c3d-5e4f1h-7i7j-1k-3l-3o1p-4q1r1s-2t-2u-5v-7
~und>=a-3b3c1e3i2q2v1 ~unda=b-4c1e4h-2i5v-7 ~unda>=b-1e4h-2o1v-1 ~unday=c1 ~unde=a-1c2f2m-1n1
~under=a-1c2f2m-1n1 ~undi=b-2c2i4v-5 ~undin=b-1c2v-3 ~undo=b6c-6f2g2i-2o1 ~undo>=b6c-6f2g2i-2o1
~unds=b-5g-1m2r4s-2u-2v-3 ~unds>=b-5g-1m2r4s-2u-2v-3
~une=b-7c-3d1g3h-3i-2j-1l-5m-2n-2o-6q6r-3s-2t-2u-1 ~une>=a-1b-3e1j-1t-1v3 ~unen=a4l-2v-2
~unenr=a4l-2v-2 ~uner=k-1 ~unera=k-1 ~unes=a-1c-4d2f1g4h-1k2o-5q7r-1s-1v-3
~unes>=a-1c-4d2f1g4h-1k2o-5q7r-1s-1v-3 ~ung=a-2d-1h4v4 ~ung>=h1 ~unge=h1 ~unger=h1
~uni=a5b-3c-2d1e1g1h-2j-1v-7 ~unic=a5b-3g3h-2j-1v-4 ~unica=a6b-2d3g-1h-2j-1v-1 ~unico=a-1d-2g5v-1
~unio=e3v-1 ~unio>=e3v-1 ~uniq=d1 ~uniqu=d1 ~unk=a3b2e-2i-1v-1 ~unk>=a3b2e-2i-1v-1
~unn=a-3b-2c1g-2i5v5 ~unni=a-3b-1g-2i5v3 ~unnin=a-3b-1g-2i5v3 ~unny=c1v1 ~unny>=c1v1
~uno=a-3c-5e-1i5j-1o2p3r-2s-2u-1 ~uno>=a-5c-5i5j-1o2p3r-2s-2u-1 ~unq=b2r1 ~unqu=b2r1 ~unque=b2r1
~uns=a5b-7c1d-1e-1f-1g-2l4m-2n-1 ~uns>=c5v-2 ~unsu=a9b-2c-3d-1g-1l-7m-2 ~unsub=a8b-2c-2d-1g-1l-4m-2
~unt=a2b-2d-3e-3f-1k-1n3p-1q-2r2s-4t-2 ~unt>=a4 ~unta=a2b-5c-1n4q-1r1s-7t-1v-6 ~unta>=a1b-4n4s-4v-2
~untam=r3 ~untar=a1s-3v-1 ~unte=b-2g1q-2s4 ~untem=g1q-3 ~unten=s5 ~unti=b6c1q1 ~until=c3q1
~unto=b-1c1v5 ~untos=a-1b-1c1v5 ~untr=a-1b-2j1 ~untry=a-1b-2j1 ~unw=a4v-1 ~unwa=a4v-1 ~unwan=a4v-1
~up>=b-3c3d-3e-4f-6h-7i1j2k-1m-1n4p-1q-4r4s-3t-2v4 ~upa=b-3c-5g6 ~upad=b-1c-4g6s1 ~upada=c-1g2
~upado=c-1g3s2 ~upe=a-1b1c4d3g1v-5 ~upe>=c6 ~uper=b1c-1d4g2v-5 ~uper>=b3g3v-4 ~uperv=d4 ~upi=b1c2d-2
~upid=b2d-2 ~upid>=b2d-2 ~upil=c2 ~upp=b-5c-1g1m1r3s-1v3 ~uppe=g2 ~uppo=b-3m1r3s-1v-1
~uppos=b-1m1r3s-1v-6 ~ups=i5 ~upu=b-1c2r2v-3 ~upue=r3v-1 ~upues=r3v-1 ~upur=b-1c3 ~upura=b-1c3
~ur>=b-7c-5g-1h-3i-4j-2k-2m-1o-3p-4q-1r-2s-5t2v5 ~ura=a-1b-1c3d-1f-1g-7h-2i-2m-2n-1v3
~ura>=b1c3g-6j-1v1 ~uran=b-2j2v1 ~uranc=c-2j2v2 ~uras=c1 ~uras>=c1 ~urd=a-2b1c-5m-1o-3q5
~urda=c-2m-1o-2q5v1 ~urday=c-2m-1o-2q5v1 ~urde=a-1b3 ~urden=a-1b3
~ure=a-3b1c2d-2e-8f-4g-4h-3i-1j-1k-4l-4n-6o2p-4q-1r7s-1
~ure>=a-4b1c2d-3e-7f-2g-2h-1k-2n-3o2p-2r9s-5t-1v1 ~uren=a-2r-5s6 ~ureno=a-2r-5s6
~ures=a3b-6c3l-1t3v-5 ~uresi=c7v-1 ~urest=a5b-4c-4t3v-1 ~uret=a1r-1s-1u1 ~ureth=a1r-1s-1u1
~urey=c-2r6s-2 ~ureye=c-2r6s-2 ~urg=a2b4c-5j6v-2 ~urge=a2b4c-5j6v-2 ~urge>=a3b4c-5 ~urgen=b-1j3
~urger=j3 ~uri=b-1c-4e4g-1h-3i1n-1s1v2 ~urie=b-1h-1s1v2 ~urien=b-1e-1s1v3 ~urin=c3v-2 ~urine=c3v-2
~urio=c-7e3i1v1 ~urio>=b1c-6e3i1 ~urios=b-1v2 ~urm=v-1 ~urmi=v-1 ~urmio=c1
~urn=a-1b-2c10d1e-1f-1g-2i-2l3m-2n-5u-2 ~urn>=c3g-5l5n-2u-1 ~urne=c5 ~urned=c5 ~urni=b-1c4d2g-1l-1v2
~urnin=b-1c4d2g-1l-1v2 ~urno=c-3g2k1 ~urno>=c-3g2k1 ~urns=c1v-1 ~urns>=c1v-1
~uro=a-2b-2c-1e-2m2s-4v3 ~uro>=a-2b-2c-1e-2m2s-4v3 ~urp=b4c-1 ~urpl=c1 ~urple=c1 ~urpo=b4c-4
~urpos=b4c-4 ~urr=b3c4v-4 ~urry=b4v-3 ~urry>=b4v-3
~urs=a-6b-7c-2d6e-4f-6g2i-2k1l-2m-1n-6o-6p1q5u-4v-2 ~urs>=a-2b-5c-2g4m-6n-1r-3v3
~ursd=b-4j1k2o-5p2q6v-2 ~ursda=b-4j1k2o-5p2q6v-2 ~urse=a-2b1d8e-3f-2i-3j-1k-1m2n-3r4s1u-2v-5
~urse>=a-4b1d8e-2f-2i-3j-1k-1n-3r4s1v-2 ~ursel=m3v-2
~urt=b-4c5d-5e-6g-2h1i-4j-3k-4l-3m-3n-6o1q-4r-1t3v4 ~urt>=b2c2d-3f-1h3k-1q-4v-1 ~urte=c-3v7
~urth=a4b-2 ~urthe=a4b-2 ~urti=b-3c1u1v4 ~urtin=b-3c1u1v4 ~urts=a-1b-4c7e-1f1i-2o2r-2t1v-3
~urts>=a-1b-4c7e-1f1i-2o2r-2t1v-3 ~urv=a2c-8v8 ~urve=a2v-3 ~urvey=a2v-3
~us>=a-2b-6d-8e-1f-6g-1i6j-5k-4l-4m-5n-8q-1s-1t1u-2v1 ~usa=a-5b4c-3e4m5n-7o-1t1v-5
~usa>=a-2b1c-1m6n-5 ~usan=o-1t1 ~usand=o-1t1 ~usb=b2c-2e3h1 ~usba=b2c-2e3h1 ~usban=b2c-2e3h1
~usc=a-2b3c3d-1e4i1j-3l2n-2p1v-11 ~usca=b5c-2e4i2p1v-7 ~usca>=b2e4g-1v-2 ~uscar=b-1g2i4v-2
~uscr=a-1g-2j-2l2n-2v-3 ~uscri=a-1g-2j-2l2n-2v-3 ~usd=o2 ~usda=o2 ~usday=o2
~use=a-3b-3e2f-5g-9i3j1k-2n4r-1s5v4 ~use>=a-1c-4e3f-2g-6j2k-1m-1n5r-1s5v1 ~usea=c2
~used=a-3b-1e2g-1v6 ~used>=a-3b-1e2g-1v6 ~usen=e-2 ~usen>=e-2 ~uses=i1 ~uses>=i1
~ush=b-2c-3f-1g-2j-1k5q4v-2 ~ush>=b-5c-1g-2j-1k8q4v-2 ~ushe=k-1 ~ushed=k-1 ~usi=b1c-2e5m4n3
~usin=c-1e4m4n3v-3 ~usin>=c-1e3 ~usine=a1m4v-1 ~uso=b3i2m1 ~uso>=b3i2m1 ~usp=a4b-1c-2i3l-1v-2
~uspe=a4b-1c-2i3l-1v-2 ~uspen=a4b-1c-2i3l-1v-2 ~usq=a3h-1 ~usqu=a3h-1 ~usque=a3h-1 ~uss=b-2c3d1f6v-4
~uss>=b-2c1d1g1 ~ussi=c1f6v-4 ~ust=c-15f3i-5j-2k4l-2m1n-3o-2p1r3t-2v2
~ust>=b3c-4d2f-4g3m-3n-1p2q-2u-2v-4 ~usta=c-2d1f5g-2h1j-3k6v1 ~usta>=b-5d1v5 ~ustad=b7c-1v-4
~ustar=f6g-1j-2k6 ~uste=a1b-8c-2d-3f3h-6i-1m3q3u1v4 ~uste>=e-2v6 ~usted=b-8c-2d-3e1f3h-4i-1m3q3u1
~usti=b5c-3g-1v2 ~ustia=b5c-3v-1 ~usto=b-5c-3h2m1r4 ~usto>=b-4c-3d-2h4m1r4v1 ~ustom=d3h-1v-2
~usu=b-2i2 ~usua=b-2i2 ~usual=b-2i2 ~usy=b-4e-1g5i-1r-2v3 ~usy>=b-4e-1g5i-1r-2v3
~ut>=a3b1c3d1e-15f-11g-3h1j-3k-5l-3m-3n1o-3p-4q-1t3u-11v-9 ~uta=a-2d4m3 ~utad=a-2d4m3 ~utado=a-2d4m3
~ute=a1b-8e-2g2m-2r1s-3 ~ute>=a3h1i3 ~utel=c-1r1s-2 ~utely=c-1r1s-2 ~uter=b-2d1v1 ~uter>=b-2d1v1
~utes=a-1b-1c2e-1g4v-1 ~utes>=a-1b-1c2e-1g4v-1 ~uth=e-3 ~utho=e-2 ~uthor=e-2 ~uti=c3d5r2v-9 ~utin=r2
~uto=b-4c-4d-3e-1i3n-3r-3s6 ~uto>=b-1r-1s6v-4 ~utom=a-2i5m1v-2 ~utoma=m1 ~utor=a4d-1v-2
~utori=a4d-1v-2 ~uts=v3 ~uts>=b-1c2 ~utsi=b1c-3v3 ~utsid=b1c-3v3 ~utt=a1b2c-6e-3g2i3m-2n-1
~utt>=c-1v3 ~utte=c2v-3 ~utter=c2v-3 ~utti=b5c-6g3 ~uttin=b5c-6g3 ~utto=e-2 ~utton=e-2 ~utu=b5i-2v-3
~utur=b5i-2v-3 ~uture=b5i-2v-3 ~uve=b-3c-5e7p-1 ~uve>=b-3c-5e7p-1 ~uvo=a4b-3c-2 ~uvo>=a4b-3c-2
~uxi=a-1b7c-1n-1v-2 ~uxil=a-1b7c-1n-1v-2 ~uxili=a-1b7c-1n-1v-2 ~uy>=a-3b1f2g-7h2j-1m-4n1p1r-1t-2u3
~uys=i2u3 ~uys>=i2u3 ~uzz=a3c-1d5 ~uzz>=a2c-1d5 ~va>=a-1b2c-2d-3e-2f-1g-1i1j-2k-2m-3n1r1v-2
~vac=b-2c-3f-2g-1h-1i-1j-4m-2n-2v5 ~vacc=c1f-1m-2v1 ~vacci=c1f-1m-2v1 ~vaci=b1
~vacu=a-1b-3c-4g-1j-3v5 ~vacun=a-1b-3c-4g-1j-3v5 ~vacy=a1 ~vacy>=a1 ~vai=h3p2v-1 ~vail=h3p2v-1
~vaila=h3p2v-1 ~val=a-8b7c-3g-1i-1k6q5 ~vale=a-1b3v-2 ~vale>=a-1b3v-2 ~valg=a-3b5 ~valgo=a-3b5
~vali=v1 ~valid=v1 ~vam=b5g-3v5 ~van=a1b-4d-4e-1f-4g-2i8k-2l2s-3 ~van>=a2b-4c-5d-4e-1g-2i9l1s-3
~vant=b-1c5 ~vanta=b-1c5 ~var=b-7c-4f-1g-1h6i1l2m-4n-2q-3v1 ~var>=b-2c-4l2m-1v2 ~vari=q-3v7
~varia=q-3v7 ~varo=h7m-1u1 ~varon=h7m-1u1 ~vat=a3c2m-1 ~vate=a3c2m-1 ~vate>=a3c2m-1
~vay=a7b1h-2j5n-3u6v-7 ~vaya=a7b1h-2j5n-3u6v-7 ~vaya>=a-3b3j5n-2u6v-6 ~vayan=a5
~ve>=b1c-3e2g-3h-3i3j-8k1l-9m-11n-15o-4p-1r-7s-2t4u1v-5 ~vea=d-1h3 ~vea>=d-1h3 ~vec=a1c-7e2g-1v2
~vece=a2g-1 ~veces=a2g-1 ~veci=c-6e2v4 ~vecie=t1 ~vecin=c-6e2v4
~ved=a-2b1c-8d-2e6g-1h-1j1k-3n-1q-1v1 ~ved>=a-2b2c-8d-1e6h-1j1k-3n-1q-1v-3 ~veh=i3 ~vehi=i3
~vehic=i3 ~vei=q-1t1 ~vein=q-1t1 ~veint=q-1t1 ~vel=b-5c4j1k-1r4v2 ~vel>=b-3c6v3 ~velo=j1 ~velor=j1
~vely=b-1 ~vem=a1q2 ~vemb=q2 ~vembe=q2 ~ven=a-9b9c-6d-6e-6f-6h-6i5j-7k-5l2n-6p-2t2u-4
~ven>=a-2b3c-3g-1i-3l2o-2r2t1v-4 ~vena=b4c-6 ~venas=b4c-6 ~vend=c-1v7 ~vene=b7 ~venen=b7
~veng=b-1i5v-4 ~venga=b-1i5v-4 ~veni=b-3c-2g1j-2o2p-1q1 ~venie=g2 ~venin=b-3c-2j-1o2p-1q1
~venm=a-5b7 ~venme=a-5b7 ~vent=b-3c3d-1e-2g2i3j-1o-1q-1t2v-2 ~vent>=b-2c2e-3g3j-1 ~venti=b-1
~vento=i4 ~venty=o-1 ~veo=a-5c7h-1i1v-6 ~veo>=a-5c7h-1i1v-6
~ver=b-2c-1d-3e-5f-3g-3h-2j-5l-1m-3n-1o2p-6q-3r-2s1t-2u-3v5 ~ver>=a5b-6d-4e-1f-4i1k-2m-5n2p-1q-2s2v7
~verd=b3c-4d3m4n-1v-4 ~verda=d4m4v-2 ~verdo=b5c-5n-1v-1 ~vere=c1 ~vered=c1 ~veri=c2 ~veris=c2
~verl=b-1j-1k5 ~verla=j-1k5 ~verm=b-2g-1 ~vermo=b-1g-1 ~vers=c-4i-4o3 ~versi=i-4o3v-2 ~versl=k1
~very=a-2b8e-2f1g-2h-1i2k-3r-1t-2u-3v-3 ~very>=b5f1g-1k-2t-2 ~veryo=a-2b2 ~veryt=b3c-3r-2u-3v-3
~veryw=b-3i4v-2 ~ves=b1d1e-3g-1h-2i1o-2p1q6v1 ~ves>=b1d1e-3g-1h-2i1o-2p1q6v1 ~vet=a5b-1v-7
~vey=a3i4v-3 ~veya=i4 ~veys=a2v-3 ~veys>=a2v-3 ~vez=a-3b3c1d-5e-6f-1g-5h3i-1k-4l4m-1n5o-2p-5r-3s-2v2
~vez>=a-3b3c1d-5e-6f-1g-5h3i-1k-4l4m-1n5o-2p-5r-3s-2v2 ~vi>=v1 ~via=b-4g3i1q-2s-1v3 ~via>=b-1s-1v3
~viaj=b-2g2i1 ~viaje=b-2g2i1 ~vic=a5b-1c-2d1j-2v-3 ~vice=a3d2j-2v-2 ~vice>=a3d2j-2v-2 ~vici=a1
~vicio=a1 ~vid=a1b2c-5f-6g-9h2j1k-6l-1m-7n-7q-1s-1u-7v4 ~vid>=b-3e3i-2v3
~vida=a-4b7c-5e-4g-3i-2j-1m-1n-2u-5 ~vida>=a-3b8c-4e-3g-2i-1j-1n-1v-1
~vide=a5b-3c-2e-3f-1g-2h4j4k-8m-2n-2u-1v4 ~vide>=i1j5k-5v3 ~viden=a7e-3v-5 ~vider=a1h5k-2
~vido=c-3i4k2v-3 ~vido>=c-3i4k2v-3 ~vie=a-5b-8c-3d-7e-3f1g3h-1i-1k-2l-1m-6n-4o2s-2t-2u-4v4
~vie>=b-10v11 ~viej=a-1b3v1 ~vieja=e-2v4 ~vieji=b1e2 ~vien=b-2i1o2p1r-2v-5 ~vien>=a4 ~viend=f-1v-4
~viene=a-1c-1f1i1o2p1r-1 ~vient=c2v1 ~vier=a-1f-3g1m-1o2p-2u-1v1 ~viern=a-1b-1f-3g1m-1o2p-2u-1v1
~viet=f6h1 ~vietn=f3h1 ~vin=a-2b2f4h-3i-6j-1m-2s-1v-4 ~vin>=e3 ~ving=a-1b3e-4f4h-1i-5j-1m-2s-1v-3
~ving>=a-1b3e-4f4h-1i-5j-1m-2s-1v-3 ~vio=a-2b8e-2f3g-4i-1r5s-3 ~vio>=b1f4g-1r6s-2v-2
~viol=b7c-3e-1v-2 ~viola=b3c-2e-1 ~viole=b3 ~vios=a-2b1v1 ~vios>=a-1b3c1v-2 ~viosa=v2
~vir=a-5b9c-6e1f-2g-3h-1i-6j-2n-2v1 ~vir>=a-4b6c-3e2f-1h-1i-4j-1n-1v-3 ~viru=c-1v5 ~virus=c-1v5
~vis=a-8b-7d1e-5g10h-7i-5j5k1l1n-5o-1q-4r-3s-2t-1v-3 ~visa=a-3c-1u3v3 ~visar=a-3c-1u3v3 ~vise=g6q-2
~visi=a-5b-2c2d-1e-4f2g2h-3i-2j7k3m1n-2r-1u-2 ~visio=c6g-1v-2
~visit=a-5b-2c-1e-4f2g3h-3i-1j7k3m1n-2r-1u-2 ~viso=b-5c-3d3f-3g5h-3l2r-2v-9 ~viso>=a-3b-3g7r-1v-6
~visor=d4 ~visos=a2f-1l3 ~vist=c2 ~viv=a-9b8c-13d2e5f-6g-3h-7j-4k-2m-3n-2v3 ~viva=b4 ~viva>=b4
~vive=b-5c-8e5v9 ~vive>=b-5c-8e5v9 ~vivi=a-5b8c-4e2f-4g-1h-2i-4j-1m-1n-1v-4 ~vivie=b1
~vivir=a-4b6c-3e2f-1h-1i-4j-1n-1v-3 ~vivo=b2c-1d3e-2h-2i4v-3 ~vivo>=b2c-1d3e-2h-2i4v-3 ~vm>=j1v5
~vo>=a-6c6d1e-8f-5g-5j-3l2m1t-1u-6v2 ~voc=a-1b-3c-5d-1e8i-1m-3s1v-3 ~voca=a-1b-1c-2d-1e7m-1s1v-2
~vocad=a-3c-1d-1e5v-1 ~vocar=e1 ~voce=f1 ~vod=b1v-2 ~vodk=b1v-2 ~vodka=b1v-2 ~voi=a-2b5c5v-4
~voic=a-2b5c5v-3 ~voice=a-2b5c5v-3 ~vok=a9b-3c-3l-2n-1v-3 ~voke=a8b-3c-2l-2n-1v-2
~voke>=a5b-1c-2l-2v-2 ~vol=a-2b5f-2g-3l3n3v-6 ~volv=a-2b4f-2g-3l4n3v-6 ~volve=a-1b4c-4f-1l4n4
~volvi=c4g-1v-4 ~vom=a-2b-8c5f3g-5i-1v1 ~vomi=a-2b-8c5f3g-5i-1v1 ~vomit=a-2b-8c5f3g-5i-1v1
~vor=a4b3c-4d-2e4g-2h-1v-3 ~vor>=a4b4c-3v-1 ~vorc=d-1e4g-2v-1 ~vorce=e1 ~vou=b1c-3e-1v3
~vous=b1c-3e-1v3 ~vous>=b1c-3e-1v3 ~voy=b5c-6d-2e-4f-2g1h-1i-4j9k-5l-2m-1n-3q-3v-8
~voy>=b5c-6d-2e-4f-2g1h-1i-4j9k-5l-2m-1n-3q-3v-8 ~vue=b-7c1e-3f-1g-1h1i-2l5m-1n1s-1u-1v-3
~vuel=b-7c1e-3f-1g-1h1i-2l5m-1n1s-1u-1v-3 ~vuelt=a-1b-1c2l3 ~vuelv=a2b-4e-3g-1h1i-1l2n1s-1u-1v-2
~vul=c1 ~vuls=c1 ~vulsi=c1 ~vy>=b-3c9v-1 ~wai=b-3c-2g6o-1t3 ~wait=b-3c-2g6o-1t3 ~wait>=g5o-1t3v-1
~waiti=b-2c-1g1 ~wak=a-3b3c2i-1j-1v-3 ~wake=a-3b2c4j-1v-3 ~wake>=a-3b2c4j-1v-3
~wal=a-2b-1c4d-4i4n-5v-2 ~walk=b-2c3d-3f-1i6n-2 ~walk>=b-6c4d-1g-3i4n-2 ~walke=b-4g4i3 ~walki=b3
~wall=b2f2i-2n-1v-1 ~wallo=c3f2i-2n-1v-1 ~wan=a7b3c-7e-1g-4h3i-5m-2n-7o-1q-2r-1t2u-6v-7
~want=a7b3c-6e-1g-4h3i-5m-2n-7o-1q-2r-1t2u-6v-6 ~want>=a1b2c-4d3f1g-3h4i-5l1n-6q-2r-1u-2v-4
~wante=a6e-2v-2 ~wants=a5d-1m-2 ~wap=b-1c-1j-1k6v-1 ~wap>=b-1c-1j-1k6v-1 ~war=b4j-2k5v-3
~ward=b4j-2k5v-7 ~ward>=b4j-2k5v-7 ~was=a-5b-3c-9d-2e7f-2g-3j-2k-3n3o-2p-3q-2r-5s-2t-2u-2v8
~was>=a-6b-2c-3d-2e2f-2j-2k-2n4o-2p-3q-2r-4s-2t-4u-1v4 ~wasn=e8t1v-1 ~wasnt=e8t1v-1 ~wat=b2c5v1
~watc=c-3e-2g3v4 ~watch=c-3e-2g3v4 ~wate=c9e1g-4v-4 ~water=c9e1g-4v-4
~way=b8c-8d-4f-3g1i1j-3k-4m-2r-4u-1 ~way>=b4c-6d-1f-3g1i2j-2k-4m-2r-4v1 ~ways=b6c-2d-1v-2
~ways>=b6c-2d-1v-2 ~wbo=a-1b-3g-2v5 ~wbor=c1 ~wborn=c1 ~wboy=a-1b-3c-2g-2v6 ~wboys=a-1b-3c-2g-2v6
~we>=a-4c-2f-1g3h4k2m1n-2 ~wea=b-4c7d-1e-1g-1m-1n-1v5 ~weak=b-4c7 ~weak>=b-4c7 ~wear=a1b1c-1
~wear>=a1b1c-1 ~weat=a-4b-5c3v5 ~weat>=c1v-2 ~weath=c-1v8 ~weati=c2
~wed=c-6d-1e-3f-3j-3n-4o5p-6r-3s-1t-1u-4v-1 ~wed>=c-2e-1i2k1n-2o4r-3v1 ~wedn=b-1c-3j-1k-1p-3q1u-3v-4
~wedne=b-1c-3j-1k-1p-3q1v-4 ~wee=a-9b-6c4d-6e-3h-6i-2j-6k2l-3m-5n-5o-5p1q10r-2s-4t-5u4v-11
~week=a-6b-4c3d-3e-1h-5i-1j-4k2l-2m-4n-3o-5p1q8r-2s-4t-3v-8
~week>=a-2b-5c5d-1h-4j-3k3l-1m-1n-1o-2p2q5s-3u-1v-9 ~weekd=c-2q1 ~weeke=a-1c-2e-1g2q1u2 ~weeks=c1g-1
~ween=c-1d-1g2q1 ~ween>=c-1d-1g2q1 ~weep=c2v-2 ~weepi=c2v-2 ~wei=b-3c3 ~weig=b-2c1 ~weigh=b-2c1
~wel=a-5b-10c3e-4g1h-2n-5r3s-3u2v1 ~welc=a-1n-1u7v-4 ~welco=a-1n-1u7v-4
~well=a-3b-8c4e-2g3h-2n-1r3s-3u-3v4 ~well>=b-4g3h-1r1s-2u-3v1 ~welli=a-2b-2c1r1v6
~wen=a-5c-3f3g-1i3n3o2q-1r-1s1 ~went=a-4c-2g-1i3n3s1 ~went>=a-3c-2i3n3s2
~wer=b-6c-2e2f-1g4h-2k-2m-3n8p-1u-1v7 ~wer>=a-2b-4g5k-1n6v-5 ~were=a2b-1c-2e3g-1m-1n3p-1v3
~were>=a2b-1c-2e3g-1m-1n3p-1v3 ~wfu=b-4c2t-1v2 ~wful=b-4c2t-1v2 ~wful>=b-4c2t-1v2
~wha=a-2c-4d-1e-11f1g-3h-5i-5j-7k-2l-1m6n8o-10p1q-6r-6s-3t-4u-6v-1
~what=a-2c-4d-1e-11f1g-3h-5i-5j-7k-2l-1m6n8o-10p1q-6r-6s-3t-4u-6v-1
~what>=a1c-7e-7f1g-1h-3i-4j-6k-1m5n5o-3p2q-5r-11s-1t-5u-1v-2 ~whatd=m-2n3v-1 ~whate=b-1c3m-1r3v2
~whats=a-6b1c-3d-1e-2m4n3o-6r-1 ~whe=a-4b-1c6e-5h-7i3m-1n-3u-1v1 ~whee=a-1b-5e-1i7v-4
~wheel=b-1c-6i7v-3 ~wheez=b-2c6 ~when=a-2b-5c4e-1g3h-2i-2k2v3 ~when>=a-2b-5c4e-1g3h-2i-2k2v3
~wher=b4c2d3g-3h-2m-1v1 ~where=b4c2d3g-3h-2m-1v1 ~whi=a-2b-3e-2g2h-1i-3m2o-3p-3r3v1
~whic=a-2c-4e-1g-2h-1i-1m2o-3p-3r3v4 ~which=a-2c-4e-1g-2h-1i-1m2o-3p-3r3v4 ~whit=c3v-1 ~white=c3v-1
~who=a-7b3c-8d1f1g-4h4i1k-3m13n-7p-1q-1r-5s-2u-3v-6
~who>=a-4b1c-5d1e-2f3g-2h5i-2k-1m6n-2r-3s-1u-2v-2 ~whoe=a2d1 ~whoev=a2d1 ~whom=a-1m5n-2
~whom>=a-1m5n-2 ~whos=a-6b-2c-2e4i4m8v-1 ~whos>=a-6b-2c-2e4i4m8v-1
~why=a-1b5c-3d-1e-1g-6h-2i-2m8n-1r6s-5t-1v-1 ~why>=a-1b5c-3d-1e-1g-6h-2i-2m8n-1r6s-5t-1v-1
~wic=c4v-3 ~wice=c4v-3 ~wice>=c4v-3 ~wif=c-4d-3e5g1i2v-3 ~wife=c-4d-3e5g1i2v-3
~wife>=c-2d-3e7g1i1v-3 ~wifes=e-1 ~wil=a-6b1c-8d-5e-1g3j-1n-3u-2v8 ~will=a-5b2c-8d-4e-1g4n-1v1
~will>=a-5b2c-8d-4e-1g4n-1v1 ~win=b-1c5g-2i-3j3n3r-1 ~win>=c1 ~wind=c3v-1 ~windo=b3
~wing=b-1j3n3r-1v-2 ~wing>=b-1j3n3r-1v-2 ~wip=a5b-2c3m-3v-2 ~wipe=a5b-2c3m-3v-2 ~wipe>=a6m-3v-2
~wis=b6d2f-3r1v-3 ~wish=a1b7c-1d2e-2f-3r1v-3 ~wish>=a1b8c-1d2e-2f-2r1v-3
~wit=a1c-2d5e-1f-1h5i1j-1l-2o-1p-2q-2s-2t-2u-3v-1 ~witc=b-2c-2d5e2h3j-1k3v-4
~witch=b-2c-2d5e2h3j-1k3v-4 ~with=a1b1d1e-3f-4h2i1k-4l-1o-1p-1q-3s-2t-2u-1v1
~with>=a2c-2d3e-1f-3h2j-4k-3l-1m1o-1p-1q-1r-1s-1t-1v3 ~withd=a1j2 ~witho=a-3b1c2d-2e-1i1v-4
~wn>=a1b3c1d-3e-3f-4g2j-4m-2p-1q-1v-2 ~wne=a-2e1 ~wner=a-2e1 ~wner>=a-2e1 ~wni=b3c-2g2 ~wnin=b3c-2g2
~wning=b3c-2g2 ~wnt=v2 ~wo>=a-3b-5c-1d-1e-2f-2i1n-2o3p-3q-2r-4t3v-1 ~wok=b-2c2g1 ~woke=b-2c2g1
~woke>=b-2c2g1 ~wol=a-3b-1c5i-1v-5 ~woll=a-3b-1c5i-1v-5 ~wolle=a-3b-1c5i-1v-5 ~wom=b5h4m-4v-2
~woma=b2h1 ~woman=b2h1 ~wome=b2h2m-4 ~women=b2h2m-4 ~won=a-8b2c5d-1e-6f-1g-3h2j4k-4l-4n-6q-3r-1s3v-4
~wont=a-8b2c5d-1e-6f-1g-3h3j4k-4l-4n-6q-3r-3s3v-4 ~wont>=a-8b2c5d-1e-6f-1g-3h3j4k-4l-4n-6q-3r-3s3v-4
~woo=c8g-3v4 ~wor=a-2c-2e-2g1h-6i-6j-7l-2n-5p1r3s-3 ~word=b-1 ~word>=c-2v1 ~words=c3
~work=b-11c-6f1g3h-4i-2j-5k1n-4p1q-1s-2t-3v1 ~work>=a2b-4c1d-1e1f1h-1i-5j-3k2m1o-1p2v3
~worke=a-1b-1c-8d3v1 ~worki=b-2e-1g5r1v-4 ~works=b-1c-1f1o1q-1s-2v-3 ~worl=b8c-1v-4 ~world=b8c-1v-4
~worr=b2c-1e-2r3v1 ~worri=b3e-1v1 ~worry=r3 ~wors=b-6c7t1 ~worse=b-1c4t1 ~worst=b-3c5v-1 ~wort=b7c-4
~worth=b7c-4 ~wou=d-3g-1k-3m-1o1p-1r2s-1t2u-3v-3 ~woul=a1c-2d-3g-1k-3m-1o1p-1r2s-1t2u-3v-2
~would=a1c-2d-3g-1k-3m-1o1p-1r2s-1t2u-3v-2 ~woun=b-1c1 ~wound=b-1c1 ~wow=a-1v12 ~wre=b4c5v-5
~wrec=b4c5v-5 ~wreck=b4c5v-5 ~wri=a2b1e-3g4v-2 ~wris=b4e-2 ~wrist=b4e-2 ~writ=a3b-4g5v-1
~write=a1b-2g5 ~wro=a-6b2d-4e5g-4i-1j-1n-1u-5v-1 ~wron=a-5b-5d-4e6g-3i-1n-1u-2v1
~wrong=a-5b-5d-4e6g-3i-1n-1u-2v1 ~wrot=b6u-1v-4 ~wrote=b6u-1v-4 ~wye=a1 ~wyer=a1 ~wyer>=a1 ~xam=c-1
~xame=c-1 ~xamen=c-1 ~xan=b3 ~xana=b3 ~xanax=b3 ~xce=r1t-2v5 ~xcel=r1t-2v5 ~xcele=r2t-1v2
~xcu=a-1b-1n7t-1 ~xcus=a-1b-1n7t-1 ~xcuse=a-1b-1n7t-1 ~xed=b1i-6v3 ~xed>=b1i-6v3 ~xi>=b-1c-1i9v-8
~xic=b-2e4n-1 ~xico=b-2e4n-1 ~xico>=b-2e4n-1 ~xie=a-1b2c-1v3 ~xiet=a-1b2c-1v3 ~xiety=a-1b2c-1v3
~xil=a-1b7c-1n-1v-2 ~xili=a-1b7c-1n-1v-2 ~xilio=a-1b7c-1n-1v-2 ~xio=b-1v1 ~xiou=b-1v1 ~xious=b-1v1
~xis=a-1b5 ~xist=a-1b5 ~xisti=a-4b6 ~xit=a8b-1n-1v-4 ~xit>=a8b-1n-1v-4 ~xpe=a-5b-3c-2d-2h3j7v4
~xper=b-1c-1d-2h3v1 ~xperi=b-1c-1d-2h3v1 ~xpi=i4v-2 ~xpir=i4v-2 ~xpire=i4v-2 ~xpl=a-2c-1m10n1v-5
~xpla=m7v-3 ~xplai=m7v-3 ~xpli=m4n2 ~xpliq=m4n2
~xt>=a4b-2c-3d-1e-2g3i-5j-11k-4l3n1o-3p1q-5r-1s-6u-3v-4 ~xte=b-1d8f2g-2o1v-2 ~xtec=f3 ~xteco=f3
~xtee=a1o1 ~xteen=o1 ~xtees=a1 ~xti=a2c-1d1f3g-3j1m1n-3p1r-3v-3 ~xtin=a2c-1d1f3g-3j1m1n-3p1r-3v-3
~xting=a2c-1d1f3g-3j1m1n-3p1r-3v-3 ~xtm=a-1g3k2q5 ~xtmo=a-1g3k2q5 ~xtmon=a-1g3k2q5 ~xto=a6d2f-2s2
~xto>=a3 ~xtos=a3d2f-2s2 ~xtos>=a3d2f-2s2 ~xtw=a-3b-1c-3f1g2j-1o-1q3s-2v-1
~xtwe=a-3b-1c-3f1g2j-1o-1q3s-2v-1 ~xtwee=a-3b-1c-3f1g2j-1o-1q3s-2v-1 ~xyg=b-2c4v-1 ~xyge=b-2c4v-1
~xygen=b-2c4v-1 ~ya>=a5b3c-10d-6e2h-4i-5j6k-4l-1m-7n-4o-2q-4t-4u5 ~yan=a5b-2i3 ~yans=a3 ~yanse=a3
~yar=c-4v6 ~yard=c-4v6 ~yard>=c-4v6 ~yas=a4r6s-1 ~yas>=r6s-1 ~ybe=a-2b-1e-1g1k-3o-2q3r-4s1v3
~ybe>=a-2b-1e-1g1k-3o-2q3r-4s1v3 ~ybo=a-2d3h3j-1 ~ybod=a-2d3h3j-1 ~ybody=a-2d3h3j-1 ~yd>=a-2b4v-2
~yda=o3 ~yday=o3 ~yday>=o3 ~ye>=a-8b-3c-2e-3f-4g4h-1i-2j-1l-2m-2n1q-1r2s-2u1v1
~yea=b-8c-7g1j1k-1n-2o1r10t-1v5 ~yea>=r1 ~yeah=a1b-3g2j1o1r8s-3v-5 ~yeah>=a1b-3g2j1o1r8s-3v-5
~year=b-4c-10e1s1v9 ~year>=b1c-4e1s3 ~years=b-7c-6v9 ~yec=b1c-1 ~yed=b4c-7f-2 ~yel=a-3b1c6g-1v-4
~yeli=a-1c1 ~yelid=a-1c1 ~yell=b2c4v-3 ~yello=c6v-2 ~yep=r6 ~yep>=r6 ~yer=b-1c2g-1i-5v4
~yer>=b-3c3g-1i-5v4 ~yes=a-7b-4d-2e-6g-8i1n-5o-4p-4q-1r16s-12t-4u-1v-10
~yes>=a-6b-5c-2d-2e-3f1g-7h1i2n-4o-4p-4r15s-10t-4u-1v-11 ~yess=r2 ~yess>=r1 ~yest=c2 ~yeste=c2
~yet=g1r-6v6 ~yet>=g1r-6v6 ~yfr=b2v-2 ~yfri=b2v-2 ~yfrie=b2v-2 ~yge=b-2c4v-1 ~ygen=b-2c4v-1
~ygen>=b-2c4v-1 ~yin=a2c-5d-3e2g-5i-1r3v4 ~ying=a2c-5d-3e2g-5i-1r3v4 ~ying>=a2c-5d-3e2g-5i-1r3v4
~yle=b1c-1v1 ~ylen=b1c-1v1 ~yleno=b1c-1v1 ~ym>=a-6b-2c-1e-1g3v2 ~ymo=a-2b4c-4e-1f1g-1h-5j1k3q-1t1u1
~ymor=a-2b4c-4e-1f1g-1h-5j1k3q-1t1u1 ~ymor>=b5 ~ymore=b2c-4e-1f1g-1h-5j1k3q-1t1u1
~ymp=a-2b-2c6e-2g-1i-2m-1n-1 ~ymph=c4v-2 ~ymph>=c4v-2 ~ympt=a-1b-1c2e-2m-1v1 ~ympto=a-1b-1c2e-2m-1v1
~yo>=a-4d-1e5f-3g4h-6i-5k-2l1n-6s-2u-4v1 ~yol=f5 ~yol>=f5 ~yon=a-1c-1d-1h5v1 ~yone=a-1c-1d-1h5v1
~yone>=a-1c-1d-1h5v1 ~you=a4b-10c-10d-7e5g-3h-3j-5k-3m4n3o-5p-5s-6t-5u6v-2
~you>=b-5c-4d-6e2f-1h-3i1j-3k-2l-1m3n2o-2p-1q1r1s-3t-2u6v-2 ~youn=h4 ~young=h4
~your=a6b-6c-5e-1f1g-9h-4i-3j-1m2o-2p-3s-2t-1 ~your>=a6b-6c-5f1g-8h-2i-3j-1l1n1o-2p-3s-2t-1u1v1
~yours=m3v-2 ~youv=b-3c-3e7p-1v-2 ~youve=b-3c-3e7p-1v-2 ~ype=c-1m1v3 ~ype>=m1 ~yre=c-1 ~yre>=c-1
~ys>=a-5b2c-2d-4e-8f2g-4h-4l-1m-1p-2r-4s-1v2 ~yse=a-3b2d1f-1g-1j-1q-4 ~ysel=a-3b2d1f-1g-1j-1q-4
~yself=a-3b2d1f-1g-1j-1q-4 ~ysi=b-2e6g-3 ~yst=b5 ~yste=b5 ~yth=c-1f-1g-3h-1i-1j-1q1r-3s3u-3
~ythi=c-1f-1g-3h-1i-1j-1q1r-3s3u-3 ~ythin=c-1f-1g-3h-1i-1j-1q1r-3s3u-3
~yti=a-5b-1c1d-1f2g-1h-1k-2p-1q5r-1s-1v-2 ~ytim=a-5b-1c1d-1f2g-1h-1k-2p-1q5r-1s-1v-2
~ytime=a-5b-1c1d-1f2g-1h-1k-2p-1q5r-1s-1v-2 ~yud=a-3b5c-1f-4g-1m5v-5 ~yuda=b-1f-2m6v-1
~yuda>=f-2m6v-1 ~yude=a-2b8d-1v-2 ~yuden=a-2b8d-1 ~yun=v6 ~yuna=v7 ~yunar=v7 ~yup=r2 ~yup>=r2
~ywa=a-1v3 ~yway=a-1v3 ~yway>=a-1v3 ~ywh=b-3i4v-2 ~ywhe=b-3i4v-2 ~ywher=b-3i4v-2
~za>=a-5b8c1e4f-2g-5m-4n-4v-4 ~zac=a1v-1 ~zaci=a1v-1 ~zacio=a1v-1 ~zad=b2v-3 ~zada=a-3b2v-2
~zada>=a-3b3v-1 ~zado=c-1 ~zado>=c-1 ~zap=f2 ~zar=a-1j-5k6l11v-4 ~zar>=a-1j-5k6l11v-4
~zas=a-2b-5c5r-3v6 ~zas>=a-2b-5c5r-3v6 ~zco=a-4b3c2d-2e5g-2h-1j-1n-2u3v-8
~zco>=a-4b3c2d-2e5g-2h-1j-1n-2u3v-8 ~ze>=c-2e-1v4 ~zed=b5c-1e-1 ~zed>=b5c-1e-1 ~zer=a1g-1r-1t5v-5
~zero=a1g-1r-1t5v-5 ~zero>=a1g-1r-1t5v-5 ~zin=a-5b-6c6v2 ~zine=a-3c-2v6 ~zines=a-2c-2v3
~zing=a-1b-6c10v-3 ~zing>=b-6c9v-2 ~zo>=a1d1e-4f-2g1h-2i-6k-3l-5n-1u6v1 ~zon=b-1c5i-2u3
~zon>=b-1c5i-2u3 ~zoo=g5 ~zor=c-1 ~zor>=c-1 ~zos=a-1b6c-3 ~zos>=a-1b6c-3 ~zqu=b-1c2 ~zqui=b-1c2
~zquie=b-1c2 ~zuc=a-3b-1c2i-2v3 ~zuca=a-3b-1c2i-2v3 ~zucar=a-3b-1c2i-2v3 ~zum=a-1b-1c2
~zumb=a-1b-1c2 ~zumba=a-1b-1c2 ~zur=b-1c2i2 ~zure=b-1c2i2 ~zure>=b-1c2i2 ~zy>=a-2b-1c15g-1i-5n-2v-6
~zz>=a2c-2d5 ~zza=b-2e6v-1 ~zza>=b-2e6v-1 ~zzi=a-2c-2v3 ~zzin=a-2c-2v3 ~zzine=a-2c-2v3
~zzy=b-4c9i-4n-1v-3 ~zzy>=b-4c9i-4n-1v-3)";

}  // namespace rb::grammar
