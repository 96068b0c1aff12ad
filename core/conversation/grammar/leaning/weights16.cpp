#include "core/conversation/grammar/leaning/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning16;
const std::string_view kLeaning16 = R"(
~opl=a2b2c-5d3m1n-1v-1 ~ople=a2b2c-5d3m1n-1v-1 ~ople>=a2b2c-5d3m1n-1v-1 ~opo=a-2b8c-3 ~opor=a-2b3
~oport=a-2b3 ~opos=b5c-3 ~oposi=b5c-3 ~opp=a3b-9c2e-1g2u-1v-1 ~oppe=a-3b-5u-1 ~opped=a-3b-5u-1
~oppi=b-1c1g1 ~oppin=b-1c1g1 ~oppy=c1 ~oppy>=c1 ~ops=a-3b3e-2v-1 ~ops>=a-3b1e-2 ~opsy=b1c2
~opsy>=b1c2 ~opt=a10b-10c-12d-5f-1g-4h-1i-1l6m2n-3o1p1q-1r-1s-1t-1u-3v-9
~opt>=a5b-5c-6g-1l8m1n-1u-2v-3 ~opti=b-2c-4d-3o1p1s-1v-2 ~optin=a4b-1c-2 ~optio=a-5d-2o1p1s-1v-1
~opto=a5 ~optou=a5 ~opy=c1 ~opy>=c1 ~oqu=a6c-4u-1v-5 ~oque=a7c-4u-1v-4 ~oquea=a4b-3
~or>=a-5b-4c-1d5e-1f-3g-6h2k-3l-4n-22o-9p-5q-3s-1u-2
~ora=a-4b-4d-1e-1f2g8i-8k1l-3m-1n-3o-5p1q-7s-7t-2u-2v-3 ~ora>=b-9c2e1f2g9h5i-3k-2m1n-2q-1s-5v-5
~orad=b-2c3 ~orado=b-1c3 ~oral=n-1r2v3 ~orale=n-1r2v3 ~oran=b5c-4g-1v-1 ~orand=b5c-5g-1
~orar=b4c-5f-2g2i-1j-2o-2p2v-7 ~orar>=b6c-2v-3 ~orari=c-1g2i-1j-2n1o-2p2v-3
~oras=a-2b-2e-1f3g2h-1j3k4m-3v-1 ~oras>=a-2b-2e-1f3g2h-1j3k4m-3v-1 ~oraz=c4 ~orazo=c4
~orc=b4c3d-2e4f-2g-9h-1i-2o2v-7 ~orca=b6g-3 ~orcar=b6g-3 ~orce=e1o2v-1 ~orce>=o2 ~orced=e1
~orci=b-3c5d-1e3v-3 ~orci>=c1 ~orcid=b-1c3v-2 ~ord=a-2d4e2f-1g-8h-5i-1k-4l1n2r4s-1u1v3
~ord>=b-3c-3e4g-3 ~orda=a-2l1r4u1v1 ~ordat=a1l1u1v1 ~orde=b7c-1e-1g-2h-2 ~orde>=b6g-2v-1
~order=b1e-1h-2v2 ~ordi=a-1c4 ~ordo=c-1n4v5 ~ordo>=c-1n4v5 ~ords=b-1c2d3v-1 ~ords>=b-1c2d3v-1
~ore=a4c9d-5e-7h-1i-4j-1n1o-4q-1r-3s-3u-3v-1 ~ore>=a6c4d-5e-6f-1g1i-2j-1n1o-4q-1r-3s-3 ~orea=f3
~orean=f3 ~ores=c1 ~ores>=c1 ~oret=b-1 ~oreto=b-1 ~orev=a-1b7u-2v-1 ~oreve=a-1b7u-2v-1
~org=a5b-5d-2e-3g-3i-3j1m-1v3 ~orge=a6b-4c-1d-2g-2i-1j1m-1v-1 ~orget=a6b-3d-2g-1j1m-1v-5 ~orgo=v5
~orgot=v5 ~ori=c6d-2e-4g2h-7i-8j-1k-7m-5n-7q-3u3v-5 ~orid=c2e4 ~orin=b-5c7i-1v-3 ~orina=b-3c6v-3
~orio=a1k-1l1u1v1 ~orio>=j1v3 ~orios=a1l1v-2 ~orir=a-4b11c-3d-1f1h-2l-2s1t1u1v-1 ~orir>=b5f3h-1s1u1
~orirm=a-3b6c-1f-2t1 ~orit=c-4d1f-4g4i-1j-1k-1m-1n-2s-2 ~orita=c-4d1f-4g4i-1j-1k-1m-1n-2s-2
~oriz=a4d-1e-2v-2 ~oriza=a3v-1 ~orize=e-1 ~orizo=d-1 ~ork=b-11c-6f1g3h-4i-2j-5k1n-4p1q-1s-2t-3v1
~ork>=a2b-4c1d-1e1f1h-1i-5j-3k2m1o-1p2v3 ~orke=a-1b-1c-8d3v1 ~orked=d4e1u1 ~orki=b-2e-1g5r1v-4
~orkin=b-2e-1g5r1v-4 ~orks=b-1c-1f1o1q-1s-2v-3 ~orks>=b-1c-1f1o1q-1s-2v-3 ~orl=b7v-5 ~orld=b8c-1v-4
~orld>=b8c-1v-4 ~orm=a-6b-7d-6e-1f-1g-2h-3i-3m1n-2p-2s3v11 ~orm>=a-1b-2d-2e-1g-4v9
~orma=c-5j1m2p-2s3v2 ~ormac=m4v-4 ~ormal=c-4v6 ~ormar=j1 ~ormi=a-2c7g2v-4 ~ormig=c3
~ormir=a-1c3g3v-2 ~orms=a-1v2 ~orms>=a-1v2 ~ormu=c-1g-1v3 ~ormul=c-1g-1v3
~orn=a-1b-3c-1d2f-1k1m1o-2p1q3r-1t1v2 ~orn>=a-2d2m2t2v-4 ~orne=v4 ~orney=a1 ~orni=b-4c-2k1o-1p2q4v2
~ornin=b-4c-2k1o-1p2q4v2 ~oro=b7c-4i-1v-3 ~oro>=b8c-4i-1v-2 ~orq=c1o1 ~orqu=c1o1 ~orque=c1o1
~orr=a5b1c-1d-1e-5f-8h-4i-2j-1k4l-7n-5p-3q2r1s-6t-4u-8v3 ~orra=a3d-1j-3k5v2 ~orram=a4b-1v-1
~orran=j-2v5 ~orre=a8b-7c-3d-4f-1j2k-1m-4n-3r2u-2v1 ~orre>=a3 ~orrec=a-5e3r3v-1 ~orrem=a2j2
~orren=a5b-1k-3 ~orreo=m-2n-2v6 ~orrer=k2 ~orres=a2 ~orri=b2e-3v4 ~orrie=b3c-1e-3v4
~orro=a-5b4c2f-1g2i-2l-2m-1n-3o3p-3q3r-2t-2v-9 ~orro>=b9c1v-2 ~orros=c3
~orrow=a-2c-2f-1g3i-1l-1m-1n-2o3p-3q4r-2t-1v-5 ~orry=c-4d1e-2g-2h-1i1j-3k2m3r1s-5v2
~orry>=c-4d1e-2g-2h-1i1j-3k2m3r1s-5v2 ~ors=a-1b-11c8g-4i6t1v1 ~ors>=b-2i7v-2 ~orse=b-5c5g-1t1v3
~orse>=b-2c2g-1t1v3 ~orst=b-3c5v-1 ~orst>=b-3c5v-1 ~ort=a5b-1d-8e-2f2j-2k-8l-5m-8n5o2p-2q-3r-3u-8v-9
~ort>=b-6c4e-3g6i-1v-2 ~orta=a1b-2c-4e2g-5h2k-4m-1n5 ~orta>=a-2b3c-1n4v-2 ~ortab=b-1e-1h3k-1
~ortad=a3b-3 ~ortal=a3b-3c-1e-2i-2v8 ~ortan=c-3n2 ~ortar=a-1e6v-3 ~ortat=i2
~orte=a7b-2c2f-1g-2i4n-6v-3 ~orte>=a-4b-1c4f-1i5v-2 ~orten=a7n-2v-5 ~orth=b7c-4 ~orth>=b3
~orthl=b2c-3 ~orti=a4c6 ~ortij=c2 ~ortin=a4c3 ~orto=a-4b3c-2n4v-3 ~orto>=a-4b3c-2n4v-3
~ortu=a-1c-2f7v-1 ~ortug=a-1c-2f7v-1 ~orty=o2 ~orty>=o2 ~orw=j-1k5v-4 ~orwa=j-1k5v-4 ~orwar=j-1k5v-4
~ory=g-1v3 ~ory>=g-1v3 ~os>=a-1b-4d-8e2f-6g-8h-7i1j-11k-8m-5n-15r-7u4
~osa=a-4c2e2f-1g-2j-2m-4n4u-3v-5 ~osa>=a-3b-4c1e3g-1m-3n6u-3v-8 ~osas=b3c1n-1v3 ~osas>=b3c1n-1v3
~osc=e1 ~osco=e1 ~ose=a1b2c7d-1e-3f-5g-1h1i-4j-3k-2l-3o-3p3s-2t-3u-4v-5
~ose>=a4c3e-1f-4i-2j-1k-2l-2o-2p3r-4t-2u-4v-3 ~osed=b4c-1m1n-1r3s-1v-10 ~osed>=b4c-1m1n-1r3s-1v-10
~oser=a-1b-1c5d-2 ~oser>=c6 ~oset=v4 ~oset>=v4 ~osi=a-4b8k3u6v-8 ~osib=g3k4 ~osibl=g3k4 ~osid=b-1v2
~osida=b-1v2 ~osin=b4v-2 ~osing=b4v-2 ~osis=b8c-2 ~osis>=b8c-2 ~osit=a-2c4u6v-8 ~ositi=c8v-4
~osito=a-1b1c-3u6v-3 ~oso=e2j-1m-4v5 ~oso>=j-1m-4v5 ~osot=e1 ~osotr=e1 ~osp=g-1h-1i1k2m3n-1p1v-5
~ospi=g-1i1m3n-1p1v-5 ~ospit=b1g-1i1m3n-1p1v-5 ~ospo=k3 ~ospon=k3 ~oss=b-4c-7e6f-3i1j-2m-1n-3q1r-3v4
~oss>=b-1c-7e3f-3g1i2m-1n-1v2 ~ossi=j-1q1r-2v6 ~ossib=j-1q1r-2v6
~ost=a1b-4c-2d-3e4f-2i-6k3q-2r-2t2v7 ~ost>=a1b-1c-1e5g-5j1n2q-1v-1 ~osta=b-2c3g3r-1v2 ~ostad=c4v-1
~ostar=b-1g4r-1v1 ~osti=a2 ~osto=i-5v7 ~osto>=i-5v7 ~ostp=j-2k5 ~ostpo=j-2k5
~ot>=a-3b-6c6f-12g-6i5j4l-10m5n-11o-5q-2r-7s4t-10u-5v-1 ~ota=a1b13g-5v-8 ~ota>=b14g-5v-7
~ote=a-3b5c-1d-2f2u-1v3 ~ote>=b4e-1u-1v4 ~otg=b4c-3v-1 ~otgu=b4c-3v-1 ~otgun=b4c-3v-1
~oth=a5c1d-11f1h2i-5m-3o1p5s-4u1v-4 ~oth>=a-2b-1c8v-1 ~otha=b-1 ~othac=b-1
~othe=a6d-10f3g1h3i-3m-2p3q-1r-2s-2u-2v-9 ~other=a6d-10f3g1h3i-3m-2p3q-1r-2s-2u-2v-9
~othi=a1b1c-7o1p1r3s-1u4v4 ~othin=a1b1c-7o1p1r3s-1u4v4 ~oti=b-2c4l2m5n-2v-3 ~otic=c6l2 ~otice=c2l2
~otif=a1v-3 ~otifi=a1v-3 ~otin=b-2 ~oting=b-2 ~otiv=m5n-1v-1 ~otivo=m5n-1v-1 ~oto=c-4e-1i5
~otor=c-4i5v-2 ~otor>=c-4i5v-2 ~otr=a-1b-5c-3d-9f-3g2h6i-1j2k4l1m-6o-10p7q-5r-5s-2t-3u-4v-4
~otra=a-3d-6f-4g1i-3k4l3m-3n1o-5p3q-1s-1v-1 ~otra>=a-3d-6f-3g2i-2k6l3m-2n2o-3 ~otras=k-2n-2o-1p5v-1
~otro=a1b-6c-3d-2e-1g1h6j2k1l-1n-4o-3p4q-1r-2u-1v-2
~otro>=a3b-5c-3d-2e-3g1h6j2k1l-1n-4o-3p3q-1r-2u-1v-1 ~otros=e1 ~ots=a-11b-8c11d15e-1g-1i-1v-1
~ots>=a-11b-8c11d15e-1g-1i-1v-1 ~ott=b6c3g-5 ~otti=c3g-1 ~ottin=c3g-1 ~ottl=b3c-2 ~ottle=b3c-2
~otto=b3 ~ottom=b3 ~ou>=b-5c-4d-6e2f-1h-3i1j-3k-2l-1m3n2o-2p-1q1r1s-3t-2u6v-2 ~oub=b-3g1i3v-2
~oubl=b-3g1i3v-2 ~ouble=b-3g1i3v-2 ~ouc=b-2c4g3h1v-3 ~ouch=b-2c4g3h1v-3 ~ouch>=b-6c6g3v-1
~ouche=b5c-2 ~oud=a-1b-1c2n5 ~oude=n6 ~ouder=n6 ~oug=a2d1e-2g-7h3i-6j-3k-2l-2m-4s-1u3v-2
~ough=a2d1e-2g-7h3i-6j-3k-2l-2m-4s-1u3v-2 ~ough>=a4b-1e-6f1g-3h4i-4j-2k-1l-1m-2 ~oughi=c3v-3
~ought=b4c-9e1g-1u4v-1 ~oul=a1b7c-2d-2e-9g-3h1i-1j-3k2m-5p-2r-1s-3t1u-4v-2 ~oul>=b5c-3
~ould=a1b3d-2e-9g-3h1i-1j-2k2m-5p-2r-1s-3t1u-4v-2 ~ould>=a1c-7d-2e-6g-2h1i-1j-1k2m-5p-2r-1s-3t1u-4
~oulde=c7 ~ouldn=b3v-2 ~oun=a-5b1c1d-4e1f-5g-2h2i2l-1n-1q1r4s-1u-3v-2
~ound=a-1c3d-2e2f-4i1m1n-1q1r3s-1u-3v-3 ~ound>=a-3b3c1e3i2q2v1 ~oundi=b-1c2v-3
~ounds=b-5g-1m2r4s-2u-2v-3 ~oung=h4 ~oung>=h1 ~ounge=h1 ~ount=b4c-3g-2j1v-2 ~ountr=a-1b-2j1
~our=b-11c-12d-2e-2g5h-6i-1j-3k-1o-3p-4q-5s-7t3v4
~our>=b-7c-5e-1f1g-1h-3i-4j-2k-2m-1o-3p-4q-1r-2s-5t2v5 ~ours=b-5c-2d-1e-1g5h-1n-1q-1r1u-1v1
~ours>=a-2b-4g5m-6q-1r-2v4 ~ourse=m3r4v-4 ~ourt=c-2g4v-1 ~ous=a-5c-3d-2e7f-1g-6j-1k-1m-1o-1v1
~ous>=a-4c-1e-1g-1v5 ~ousa=o-1t1 ~ousan=o-1t1 ~ouse=c-2e6i2v-1 ~ouse>=b2c-2e6 ~ousi=c-1e3
~ousin=c-1e3 ~out=a4b1d-2e-10f-7g-1h-8i1k-6l-9m-1n-1o-1q-5r-1t3u-7v-1
~out>=a4c1d-1e-9f-7h-7k-5l-9o-3q-6r-1t3u-7v-2 ~outs=b1c-3v3 ~outsi=b1c-3v3 ~ouv=b-3c-3e7p-1v-2
~ouve=b-3c-3e7p-1v-2 ~ouve>=b-3c-3e7p-1v-2 ~ov>=t1 ~ove=b-2d-4f-11g-4h-8i-8j-6k8l-2o-3q3s-5t1u1
~ove>=a6b-7c1d-3e-5f-3g-6h-2i-1j-5k7l-1m3n-2o-2q3s-3u2v-7 ~ovec=t1 ~oveci=t1
~oved=a1b-3c-5d-2e6g-1h-1j1k-3n-1q-1v2 ~oved>=a1b-1c-5d-1e6h-1j1k-3n-1q-1v-2 ~ovel=b-4v3 ~ovem=q2
~ovemb=q2 ~over=a-6b4c1e-1f-3h-2i-4j-4k4m-3n2s-1t-1u1 ~over>=a-4c5e-1f-2g1i-1j-1n4u1v1
~overd=b5c-5n-1v-1 ~overe=c1 ~overl=j-1k5 ~overm=b-1g-1 ~overs=k1 ~oves=b5 ~oves>=b5
~ovi=b-8f1h3i3k-3m-4n-2s-1v2 ~ovid=b-5e2f-3g-2h4i4k-3m-3 ~ovid>=b-3e3i-2v3 ~ovide=a1h5i1k-2m-1v-2
~ovido=c-2i4v-3 ~ovie=b-6e-1g3v2 ~ovie>=b-6v8 ~ovin=c6e-2 ~oving=c6e-2 ~ovio=b2f4 ~ovio>=b2f4
~ow>=a2b-5d-8e-1f-2g10h-9i-4j2k-4m-1n-4p-9q-1r-12s-9t-1v2 ~owa=b3v-3 ~owb=a-1b-3c-2g-2v6
~owbo=a-1b-3c-2g-2v6 ~owboy=a-1b-3c-2g-2v6 ~owe=a-4b-1d-3e-4f-2i4n5u-1v1 ~owe>=a-1m1v2
~owed=c-1e-1i2k1v2 ~owed>=c-1e-1i2k1v2 ~ower=a-2b-1c1d-2g1i2k-1n6v-3 ~ower>=a-2b-1c1d-2g1i2k-1n6v-3
~owi=b-2c2i-1j3n3r-1v-2 ~owin=b-2c2i-1j3n3r-1v-2 ~owin>=c1 ~owing=b-1j3n3r-1v-2
~own=a-2b4d-2f-4g4j-4m-4p-1q-1r-1v-3 ~own>=b3d-2e-3f-4g2j-4m-2p-1q-1v-2 ~owne=a-2e1 ~owner=a-2e1
~owni=b3c-2g2 ~ownin=b3c-2g2 ~ox>=b-2c3v1 ~oxi=c5v-3 ~oxy=b-2c4v-1 ~oxyg=b-2c4v-1 ~oxyge=b-2c4v-1
~oy>=a-1b13c-9d-16e2f-8g4h-11i-15j3k-7l-7m-15n-9o-7p-5r-3t-5u-9v-4 ~oye=a-3b-2c-6n5v4
~oye>=a-2b-2c-6n5v4 ~oyf=b2v-2 ~oyfr=b2v-2 ~oyfri=b2v-2 ~oyi=a3v-2 ~oyin=a3v-2 ~oying=a3v-2 ~oyo=b3
~oyo>=b3 ~oys=a-1b-3c-2g-2v6 ~oys>=a-1b-3c-2g-2v6 ~oza=b1c-2 ~ozad=b1c-2 ~ozc=a-1e6v-1
~ozco=a-1e6v-1 ~ozco>=a-1e6v-1 ~ozi=b-3c3 ~ozin=b-3c3 ~ozing=b-3c3 ~pa>=c4e4g-4i-2n-1v6
~pac=a-3b-6e2i-1j3n4 ~pace=b-1c2 ~pacem=b-1c2 ~paci=a-3b-3c-2e2i-1j3n4v1 ~pacie=c-1e4v-5
~pacio=a-1j3n4v-1 ~pad=c-6g3s1 ~pada=c-5g2 ~pada>=c-5g2 ~pado=b-1g1s2 ~pado>=b-1g1s2 ~padr=b1c-1i1
~padra=b3i-1v-2 ~padre=c-1i3 ~pads=v2 ~pads>=v2 ~pag=b-5c-5e-2g-2h-1v7 ~paga=c-2i2v1 ~pagar=c-1i2v-1
~pagu=a2b-1c-1v2 ~pague=a2b-1c-1v2 ~pai=a-6c4f2g-3h1i-3j-1l-3m-2n-8o1s-2t3u2v1 ~paid=v2 ~paid>=v2
~pain=a-5b-2c6e-6f2g-3h1i-1l-2m-1n-5o1r1s-1t3u2 ~pain>=a-5b-4c5e-6f-5g-2h1i-1m-1n-5o1s-1t3u3v1
~pains=c1f6 ~pair=b3 ~pair>=b3 ~pal=b-6c9f2g-1o1 ~pal>=o1 ~pald=b-4c6 ~palda=b-4c6 ~palp=c4
~palpi=c4 ~pam=a9c-3e-4f-3m-6 ~pam>=a9e-4f-3m-6
~pan=a-9b6c-5d-6e-8f11i-6j-5k-5l-3m-3n-8p-2q-4s-5u-3v-6 ~pana=c1e-2 ~pana>=e-1 ~pane=a-2b5h2
~panel=a-2h2 ~pani=a-7b6c-7d-4e-2f5g-8i-3j-2k-3m-2n-3q-2s-1 ~panic=b11c-5f-3g-4r1v2
~panis=a-4b-4c-1d-3f7g-1h1k-2m-3q-1r-1v-1 ~pano=a-1b-1c-2e-1f8g-2m-1n-1p-1r-1s-1v-3
~panol=a-1b-1c-2e-1f8g-2m-1n-1p-1r-1s-1v-3 ~pany=g6v-3 ~pany>=g6v-3 ~panz=c2 ~panza=c2
~pap=a-5b-3c2e4g-1i-2v3 ~papa=b1c3e4g-1i-1v-6 ~papa>=b1c3e4g-1i-1v-6 ~pape=a-4b-2c-4v9
~papel=a-4b-1c-1v6 ~paper=c-1v2 ~par=a11b2c-4d-1e-4g-1h-10i-1j-3k1l-3n3o-1q3r-7s1t-3u-5v-1
~para=a5d-2g-2h-2i1j-1k3n-9o-1q3s3t-2u-1v-1 ~para>=a1g-2h-1i1j-1k3m1n-8o-1p-1q2s3t-1
~parad=a-2b-4c-2e2i-3v7 ~paral=a2b4c-1v-3 ~parar=a5b-6c7f-2l1v-6 ~parat=c4e-1i4v-3 ~pard=a-2n5v-5
~pardo=a-2n5v-5 ~pare=a11b1c-6d-3f-4i-2l-2m-4r-6s-4v-3 ~pare>=a7b-1v1 ~parec=a-3b4p1r3s-1
~pared=b1c-1g2 ~parej=b1 ~paren=a11b-6g-1m-2r-8v-4 ~park=a-3b-3c-5e-1g2m-1v7
~parki=a-3b-3c-5e-1g2m-1v4 ~parl=f8 ~paro=a-2c2v1 ~paro>=a-2c2v1
~part=a2b4d2e-2f-2g-2h-3i-3m1n2q2v-2 ~part>=b3c-2n3s1v-3 ~parte=a2b-1c3f-1m2 ~parti=b1q2 ~partm=d3
~pas=a-1b-4c3d4g-15h-4i6k1l-2m-2n-5q4r-10s10t-2v-5 ~pas>=a6b-1c-1f4g-1v-2 ~pasa=b-6e-3i7k-2
~pasa>=c1e-2i4v-1 ~pasad=b-1c-5v6 ~pasar=c5v-3 ~pase=a-3b1c-3d5e-1g-3h-1k7q6v-3 ~pase>=b2
~pasem=a-1d5e-1g-3k2q2 ~pasm=c5v-3 ~paso=b3c-4r-3s5v4 ~paso>=b3c-4r-3s5v4
~pass=a-3b-5c5e4f-1g-2i1q-1r-4s7v-5 ~pass>=b-1c1g-1i3r-3s7v-4 ~passe=b-3c3e6f-1v-4
~past=a-2b4i-4k-3o3v-1 ~past>=b4c-1i-1o3v-2 ~pasti=a-2b1c1k-3
~pat=a-9b1c-3e6f-3g3h5i-3m-1n-4o-4p-2q-2r-1u-1 ~patc=d2e5v-5 ~patch=d2e5v-5
~pate=a-5c-1d-2e-5g-3h6o-4p-1q-2v4 ~pated=c3 ~patel=a-4b-4c-2d-2e-5g-2h6o-4p-1q-2v4
~pati=a-2b-3c-2e6v-1 ~patie=a-2b-3c-2e6v-1 ~patr=b7g5v-1 ~patro=g5v-1 ~pav=b5c-2 ~pavo=b5c-2
~pavor=b5c-2 ~pay=c-4d-1g-3i7n-2v-1 ~pay>=b1c-4d-1g-3i6n-2v-1 ~paz=a4b-4e5v-2 ~paz>=a4b-4e5v-2
~pci=a3c-4d2e-1g-3j-2l-1 ~pcio=a3c-4d2e-1g-3j-2l-1 ~pcion=a3c-4d2e-1g-3j-2l-1 ~pcp=h3k-3 ~pcp>=h3k-3
~pda=b4c-4 ~pdad=b4c-4 ~pdad>=b4c-4 ~pe>=a2b7c-4d-4e1f-4g-5h-2i-4j-2k-2m-2o-4p1q-1r-2s6
~pea=a-6b3c-4d5e1f2g-7h-1i-3j-2k-4l-1n8o-1q-3u-1v-13 ~pea>=b3 ~peac=b4c-1v-1 ~peace=b4c-1v-1
~peak=a-3b-6c-2d6e3f3g-2i-1j-2k-2n1v-4 ~peak>=a-2b-3c-1d5g-1h-4j-1k-1n5v-3 ~peaki=b-1e6h4m1n-2
~peaks=d2f4h-3 ~pean=c1 ~pear=a-1b2 ~pear>=b4 ~peat=n7v-2 ~peat>=n6v-2 ~pec=a-2b-7c3d-1h2j8v-8
~pech=b-5c4v-2 ~pecho=b-5c4v-2 ~peci=h3 ~pecia=h3 ~pect=a-1c-1j8v-3 ~pect>=a-2j8v-2
~ped=a-2b-1c4d-1e-3f-1h1n-3q-1u-2v3 ~ped>=a-7b-1c5e-4f-1g2i-2n-2q-1u-2v3 ~pedi=a2e-4h2
~pedi>=a6e-3v-4 ~pedia=b-1h3 ~pedid=a-2b2 ~pee=a-2b-10c14e-1g-1v-9 ~pee>=b-4c8v-7 ~peec=a-1c4e-1
~peech=a-1c4e-1 ~peei=b-2c4 ~peein=b-2c4 ~peg=a-2b-1c-3g2i-2v7 ~pega=a-2b-1c-4g3i-2v7
~pega>=b-3c-3g4v5 ~pegan=v4 ~pegar=b3 ~pel=a-5b3e-1g-4i-1v1 ~pele=a-6b1c-6v3 ~peles=a-6b2c-6v3
~peli=c-1g-2v1 ~pelic=b-5v3 ~pelig=b5c-1g-2 ~pelo=b3 ~pelo>=b3
~pen=a4b5c-4d-1e-7f-3i2k-2l-3n-9o-1q-7r-6u-3v3 ~pen>=m-2q-2v6 ~pena=b6c-3 ~pena>=b6c-3
~pend=a3b-3c-2d-2e-1g-1h-1i1l-2m-4n-2q-3r-5s-1v6 ~penda=a2l-1 ~pende=a1r-1v4 ~pends=b-3m-1q-1r-2v5
~pene=c2 ~pened=c2 ~pens=a2b5c-7i1m3n-1r-1v-6 ~pens>=a5b1g-3m4s1v-2 ~pensa=a-3b4c-5g4v-6
~pent=b-2c3j2n-2 ~pente=c3n-2 ~peo=c8d3e-2g-2h-1n-3t2v-5 ~peop=a2b2c-5d3m1n-1v-1
~peopl=a2b2c-5d3m1n-1v-1 ~peor=a-2b-4c15t2v-6 ~peor>=b-3c11t2v-5
~per=a-6b2c-6d6e-1f-4g3h-1i-5j3k-1l-6m-9n2o-2p-6r1s-3u-10v2 ~per>=a5g4v-8
~pera=a-5b10c-1d7e-2f-2g-1j-3n-1o-2p-2r-1v-1 ~pera>=b-1g2v2 ~perac=b6c1v-6 ~perad=b1c-1d5g-1
~peran=b5c-2n-1 ~perat=a-1d5g-2v-1 ~perd=a-3d-3e-1g-5h-1i-2j-1n8u-2 ~perdi=a-1d-1e4g-4k1n6v-5
~perdo=e-6n2u-2v5 ~pere=a-3b-5g6j6v-1 ~pere>=g5 ~perem=g2 ~perf=c-5r2s-2u-1v3 ~perfe=c-5r2s-2u-1v3
~perh=a-1g2v3 ~perha=a-1g2v3 ~peri=a-3b-4c2d-2h3v3 ~perie=b-1c-1d-2h3v1 ~perio=a-1b-1c4j1v1
~perm=a7b-3c-1d-3e-3g2 ~permi=a3b-3d-2e-3g2 ~pero=b1c1d-1f-3h1i1k5q4r5s-1v3
~pero>=b1c1d-1f-3h1i1k5q4r5s-1v3 ~perr=b-5v6 ~perro=b-5v6
~pers=a-4c-6d7e4f2g-3i-2k-3l-1m-4n-4r-1t-2v-1 ~perso=a-2b-7c-4d7e4f2g-3i-2k-3m-4n-3r-1t-2v-2
~pert=b4g1 ~perta=b4 ~perv=d4 ~pervi=d4 ~pes=a2b-2c4e-2t-1 ~pesa=a2e-1v-3 ~pesad=a2e-1v-3
~pesi=a-1b-3c1v2 ~pesim=a-1b-3c1v2 ~peso=c4 ~peso>=c4 ~pest=c-1 ~peste=c-1 ~pet=i-1n1v4 ~peti=c2n2
~petir=n2 ~petit=c2 ~peto=a1 ~peto>=a1 ~petr=b1 ~petri=b1 ~pez=a-1b-1l4v-2 ~peza=a-1c-2l5
~pezar=a-1c-2l5 ~pezo=c2l-1 ~pezo>=c2l-1 ~ph>=c4v-2 ~pha=b-1c2v4 ~phan=c3 ~phant=c3 ~phar=b-1v4
~pharm=b-1v4 ~phi=c-1m3 ~phis=c-1m3 ~phish=c-1m3 ~pho=a2b-5c-5d5e4f-3g4h-5i-4j-3k-3q-1s2
~phon=a2b-4c-5d5e5f-3g5h-4i-3j-3k-3s2v-1 ~phone=a2b-4c-5d5e5f-3g5h-4i-3j-3k-3s2v-1 ~phot=v2
~photo=v2 ~pic=a3b-5d1e-2f-2g1i5j-2l-3m-4n-4p-5q-4r1v-10 ~pica=b-2 ~pica>=b-2
~pick=b-3c-7d1g3i7j-1p-3r5u-2v-7 ~pick>=b-1c-4d3g-4i5p-3r5u-2v-6 ~picks=d-1i5 ~pico=a4b-3c4v-5
~pico>=a4b-3c4v-5 ~pict=b2g-1i-2l-2m-1q-1r-2s1v1 ~pictu=b2g-1i-2l-2m-1q-1r-2s1v1 ~pid=b2d-2n3v-2
~pid>=b2d-2 ~pidi=c1 ~pidit=c1 ~pido=a1n3 ~pido>=a1n3 ~pie=c3e-5f-1g-1i4v-5 ~pie>=b-4c2g-4i6r1v-3
~piel=c1 ~piel>=c1 ~pien=a-2b5c-3g5 ~piens=a-2b5c-3g5 ~pier=a3e-1g-2 ~pier>=v-2 ~pierd=a5c-1
~piern=b-5c7g-1 ~piert=b2 ~pies=b-2c5v-1 ~pies>=b-2c5v-1 ~pil=a-6b5c-1i-2v1 ~pila=b-1c-1g4v4
~pila>=b-1c-1g4v4 ~pill=a-5b6c-1g-3i-1 ~pill>=c1 ~pills=a-5b5g-3i-1 ~pin=a-8c9e1g-4h2i-3k-1l2v-2
~ping=a-4b3c5e1g-3i-2j-1v-3 ~ping>=a-4b3c5e1g-3i-2j-1v-3 ~pini=a-2h4j1l2 ~pinio=a-2h4j1l2 ~pink=c4
~pink>=c4 ~pinn=n1v-3 ~pinni=n1v-3 ~pio=b-1c1n6 ~pio>=n6 ~pir=f1g-1i3k-4v1 ~pira=c5f2k-1v-6
~pira>=c1 ~piral=b3c-3 ~pirar=c4f2k-1v-4 ~pire=i4v-2 ~pired=i4v-2 ~piro=c-4v6 ~piro>=c-4v6
~pis=a2b1c4e-1g-4i-3m-2n-4v4 ~piso=m-1v5 ~piso>=m-1v5 ~pist=b3c-2i-1n-2v1 ~pisto=b3c-2
~pit=a-7c2d-5f-2g-8k-1m1n9o-3v-8 ~pita=a-3d-2g-4m1n5o-2v-7 ~pita>=n4o-1 ~pitac=c1
~pital=b1g-1i1m3p1v-5 ~pitam=n2 ~pitat=c2 ~pite=a-1c-1g-1n5 ~pite>=a-1c-1g-1n3 ~piz=b-2e6v-1
~pizz=b-2e6v-1 ~pizza=b-2e6v-1 ~pla=a-4b2c-8f-3g3h-6i-5j-4k4m5n-6r1 ~plac=e4v-4 ~place=b1c-1e4v-4
~plai=a-1b-3d3e-2g-3h-2i-1m7n-4v3 ~plain=a-1b-3d3e-2g-3h-2i-1m7n-4v3 ~plan=b6c-4d-3e-2g3i-1j2r1
~plan>=b6d-1g-1j2r2v-2 ~plane=g4v-2 ~plann=b3v-3 ~plant=b-5v7 ~plat=b-2e-1g3 ~plati=b-2e-1g3
~ple=b2c-2d3e-4f1g-2i-1j-1k-1l-1n3o1q-2s-2t-1v-3 ~ple>=b2d3n-2v-2
~plea=b1c-1d1e-3f1g-1i-2n1q-1s-2u-2v-1 ~pleas=b1c-1d1e-3f1g-1i-2n1q-1s-2u-2v-1 ~ples=c3v-3
~ples>=c3v-1 ~plet=n2u1v-1 ~plete=n2u1v-1 ~pli=a1d4k1m4n2v-4 ~plic=c-2d4k1 ~plica=d4 ~plico=k1
~pliq=m4n2 ~pliqu=m4n2 ~plit=c2v-1 ~plitt=c2v-1 ~ply=a-1b1c-3g6m5v-7 ~ply>=a-1b1c-3g6m5v-7
~pm>=g-2j4p-2q1r-2t-1 ~pne=c1 ~pneu=c1 ~pneum=c1 ~po>=b-11c9e-2g1n-4v3 ~poc=b-3s1v4 ~poco=b-2s1
~poco>=b-2s1 ~pod=a-3b-2j4k2v-6 ~pode=j1v-2 ~poder=c1j1v-2 ~podr=a-1i-2j3k1v-1 ~podre=a-1i-2j4
~podri=k1 ~poi=a-3b8c-4d-5g-2h-2i-3j2k2l-1n-3q1r-1s-4v-4
~poin=a-3b7c-2d-1g-2h-2i-3j2k2l-1n-3q1r-1s-4v-3 ~point=a-3b7c-2d-1g-2h-2i-3j2k2l-1n-3q1r-1s-4v-3
~pois=b2d-1 ~poiso=b2d-1 ~poken=c-2 ~pol=a-2b6c-1d-2e4g-1i-1n-1v3 ~poli=a-2b7c-3d-2e4g-1i-1v4
~polic=a-1b7c-2d-2e4g-1v4 ~pon=b-3c-11d-2e-1f-4h2i11j-3k7l3m3n-1r-1t3v-8 ~pon>=i8 ~pond=b2g1
~ponde=a1 ~pondo=b1g1 ~pone=b-6j-2k8 ~pone>=j-2k5 ~poner=k3 ~pong=a-2c-1h3l3m5r-1t1v-1
~ponga=a-2h3l3 ~pongo=m5t1 ~poo=c5v-3 ~poop=c2v-1 ~poop>=v-1 ~pop=b-1c5v-2 ~popp=c4v-2 ~poppe=c3v-2
~por=a1c-5d-9e-2g1h-5i4j-4k-3n-11o1q-2r1s-5t-1 ~por>=a1c-2d-2e-4f-4i2j-1r1s-4u1v2 ~porq=c1o1
~porqu=c1o1 ~port=b-3c-7d-5f4g1h-4i2k-3m-4n-8u-3v-1 ~port>=a-1b-2c1e-2g6i-1v-2
~porta=a1b-6c-3e4g-3k-1n-1v2 ~porte=c-3f-1i5 ~porti=a4 ~porto=a-2b7 ~portu=a-1c-2f7v-1
~pos=a-7b3d-2f-5g1j-6k6n-1s-4v-2 ~pos>=i2v3 ~posa=b-1c3v-1 ~posa>=b-1c3v-1 ~pose=b1c-3m1r3s-1v-6
~pose>=b4c-4 ~posed=b-2m1r3s-1v-6 ~posi=b2c3g2k4v-6 ~posib=g3k4 ~posit=b3c4v-5 ~poso=b4c-3e1v-2
~poso>=b4c-3e1v-2 ~posp=k3 ~pospo=k3 ~poss=j-1q1r-2v6 ~possi=j-1q1r-2v6 ~post=j-2k4 ~postp=j-2k5
~pot=a-3b-3c7f1g-2j2v-1 ~pot>=c1j2 ~pots=c1 ~pots>=c1 ~pott=c3g-1 ~potti=c3g-1 ~pou=b-4c5v-3
~poun=b-4c5v-3 ~pound=b-4c5v-3 ~pp>=a8c-3v4 ~ppe=b-1c6d-2e-2f-1g-1i-2m3n-2u-2v-5 ~ppea=b2 ~ppear=b2
~pped=a-4b-8c5e-1i-1u-2v-1 ~pped>=a-4b-8c5e-1i-1u-2v-1 ~ppen=a5b1g-3m4s1v-2 ~ppens=a5b1g-3m4s1v-2
~ppet=c2 ~ppeti=c2 ~ppi=a-1c3v-5 ~ppie=v-2 ~ppier=v-2 ~ppin=b-1c3v-2 ~pping=b-1c3v-2 ~ppl=c2v5
~pple=c2v5 ~ppo=a-2b-5c-1d-2g-2h-2j4k2l-1m2n-1r2s-1v-2 ~ppoi=a-2b-2c-1d-1g-1h-2i-1j4k2l-1n-1q1v-1
~ppoin=a-2b-2c-1d-1g-1h-2i-1j4k2l-1n-1q1v-1 ~ppos=b-1m1r3s-1v-6 ~ppose=b-1m1r3s-1v-6 ~ppr=c-1u5v-3
~ppre=c-1u5v-3 ~pprec=c-1u5v-3 ~ppy=q-4v9 ~ppy>=q-4v9 ~pra=a-1h4v-2 ~prac=h4 ~pract=h4 ~pray=b1
~pre=a-3b-3c1d1e-1f3g2i-6j2k-7l-4m-4n1p-3q-6r-5s-3t-7u1 ~pre>=b5c-2e5f-1h1m-1n-1 ~prea=c1g3v-1
~pread=c1g3v-1 ~prec=b-6c-1u5v5 ~preci=b-6c-1u5v5 ~pref=b2c-3e-1g-2h2o1s2v-6 ~prefe=a1b4v-2
~prefi=a-2b-1d1h2o1s2v-3 ~preg=a2b-6g1n4q-2s-2t-1 ~pregn=a-1b-1c1v1 ~pregu=a3b-3g1n4q-2s-2t-1v-3
~pren=a-1b-1c1e-1f4g1i1n3v-5 ~prend=a-1b-1c1e-1f4g1i1n3v-5 ~pres=a-2b1d4e-5h-2i-4j5n-3r-2s-3v2
~prese=a-4d6g3j6m2r-1v-4 ~presi=b-1c-1d-1i-1v4 ~press=a2b4e-3m-1 ~pret=a-1b-4f4h-1t-1 ~prete=f4v-1
~prett=b-2c1v2 ~pri=b-2c-1d-3e-2f-2g-1n5o2r-6t2v2 ~pric=b-1v2 ~price=b-1v2 ~pril=r-2 ~pril>=r-2
~prim=d-1f-1o2q-1r-3 ~prime=c1d-1o3r-3v-1 ~primi=c-1v1 ~prin=c-4n6v2 ~priv=a1c2 ~priva=a1c2
~pro=b5c-11d-6e-4f-5g-6h1i2k2l-1m4n-5u-2v-1 ~prob=a-1c-3v2 ~probl=a-1c-3v2 ~proc=b1j1 ~proce=b1j1
~prog=a1j-1k6 ~progr=a1j-1k6 ~proh=a2h-2i2v-1 ~prohi=a2h-2i2v-1 ~pron=s1 ~pront=s1 ~prop=b5c-3
~propo=b5c-3 ~prov=e-1h5i1k-2m5v-5 ~provi=a1h5i1k-2m-1v-2 ~pru=c-1v2 ~prue=c-1v2 ~prueb=c-1v2
~ps>=a-9b-5c13d-3e-5i3j-3k-2n-6v-5 ~pse=b2l-1 ~psed=b2 ~psed>=b2 ~psy=b1c2 ~psy>=b1c2
~pt>=a3b-9c-3d-1f-3g-3j-1l7m3n8u-2v-4 ~pta=b-1c-1i-1v4 ~ptan=b-1c-1i-1v4 ~ptan>=b-1c-1i-1v4
~pti=b-3c-6d2g-1h-1j-2l-1p1r-1s-1 ~ptin=a4b-1c-2 ~pting=a4b-1c-2 ~ptio=a-4d3g-1h-1j-2l-1p1r-1s-1
~ption=a-4d3g-1h-1j-2l-1p1r-1s-1 ~pto=a6b-2c1e-2m-2n-2 ~ptom=a-1b-1c2e-2m-1v1
~ptoms=a-1b-1c2e-2m-1v1 ~ptou=a5 ~ptout=a5 ~pty=b1c-1 ~pty>=b1c-1
~pue=a-11b-2d1e-5f1g4j-2k4m-8q2r-5s-6t-4u-3v-1
~pued=a-9b-1c1d3e-4f5g-1h1i2j-2k4m-5o-1q1r-9s-7t-1u-1v1 ~pueda=k4v-4
~puede=a-4b-8c-10d1f2g-4h4i4n2o-2q3r-7v2 ~puedo=a-4b2c5d1e-1f3h-3j-1k1m-3n-3s-5v1 ~puen=b4 ~puent=b4
~puer=b-2g1j1 ~puert=b-2g1j1 ~pues=a-1b-6d-2g4h-1i-5j-3m-1n-2o1q1r3v3
~pues>=b-6d-2g4h-1i-5j-3n-2o1q1v4 ~puest=r3v-1 ~puf=c4v-1 ~puff=c4v-1 ~puffy=c4v-1 ~puk=b-4c8
~puke=c6 ~pul=a2b-5c9e-1g-1v-5 ~pull=a2b-4c6v-3 ~pulle=c5v-1 ~pulli=b-1c3 ~puls=c3 ~pum=v3 ~puma=v3
~pun=a-1b3d-1g-3o1q-1r2v1 ~punc=b6v-1 ~punch=b6v-1 ~punt=b-5g-2o1q-1r2v4 ~punta=r3 ~punte=b-2g-1q-1
~punto=b-1c1v5 ~pup=c2 ~pupi=c2 ~pupil=c2 ~pur=a3b1v-1 ~pura=b-1c3 ~pura>=c1 ~purg=a3 ~purge=a3
~purp=b4c-1 ~purpl=c1 ~purpo=b4c-4 ~pus=a-1b-2c3f-3g-4j-6k8q3s4v2 ~pus>=b-5c7j-1 ~puse=b-3s4v6
~puse>=b-3s4v6 ~push=c-5g-2j-1k8q3 ~push>=b-1c-3g-2j-1k8q3 ~puso=b3i1m1 ~puso>=b3i1m1
~put=a-4b-1c-6e-1g2h2i-4l3m3v-1 ~put>=a-6b2c-3d2g1h2i-2l3v-6 ~puta=d-6m3v2 ~putad=d-6m3v2
~pute=b-2d1v1 ~puter=b-2d1v1 ~putt=b-3g3 ~putti=b-3g3 ~py>=c6q-4v8 ~pyi=b-1e3g-2v4 ~pyin=b-1e3g-2v4
~pying=b-1e3g-2v4 ~qua=o1 ~quar=o1 ~quart=o1 ~que=a1c3d4e-10f-3h-2j-1k-1l-1m4n5o-2p4q-1r-1s-3t-3u1
~que>=a-1b2c1e-5f-3h-1i-1l-4m5n4o-2q1s-1t-3u3 ~quea=a4b-3 ~quear=a1b-2 ~queb=b2 ~quebr=b2
~qued=a-4b-6d-2e-1f1g3h1i4m-2n-3o1p3v4 ~queda=a-2f3i4k1m-1n-2p3u-1 ~quede=c5v4 ~quedo=b-2c-4e-1g3h2
~quej=b-1d3h-2v-1 ~queja=b-1d3h-2v-1 ~quem=a-1b4c7d-1k-1m3n-2q-3v-4 ~quema=a-1b4c3
~queme=b-3c1g1k-1m4n-2q-3 ~quemo=b3c3v-1 ~quen=a4b-5c-1d6e-3g-1h-1p1 ~quen>=a4b-1d3e-2h-1
~quenm=b-1d3p1 ~queo=v5 ~queo>=v5 ~quer=a-5b-4c1l3v3 ~quere=a-1b-3c3v-1 ~queri=a-3b-2l2v5
~ques=b1c-2d4m-1n4v-5 ~quest=c-1d4m-1n4v-5
~qui=a3b-7c-2d-2e2g-17h2i-1j-3k-1l-2m4n-11o-5p-6q-4r-1s-4t-5u-5v2
~qui>=a-1b3c-4e6f-1g-1i-1j-2m1p-2s-1v-1 ~quic=b-1c8k4 ~quick=c3k4 ~quid=b-1c4 ~quido=b-1c4
~quie=a-3c-4d1e-3f3g-4h4i1j-1k-1l1m6n-5o-4p-1q-1r3t-4v-7 ~quien=a-4b-8c-5d2g-1h1i4m11v-1
~quier=a-1b4e-4f3g-1h3i-4j-1k-1l2m-4n-4o-4r4t-4v-5 ~quil=a2b-3v2 ~quila=b-3v3
~quin=b-1c-3d2e-2f-1h-1m3o1v1 ~quina=b-1c-2d3e-2h-1m3v2 ~quinc=o1 ~quip=b-4e-2v4 ~quipo=b-4e-2v4
~quir=r-1v2 ~quire=r-1v2 ~quit=a13b-9c-1d-3e-1f-4g-5k-6m-9n-2s-2v2
~quit>=a11b-6c-2d-1e3f-4g-1j-4k-1m-4n-2r1s-1u-1 ~quita=a7c-5v5 ~quite=b-8c6e-5h1j5k-1l1r-2v-4
~quito=b4c-3u1v1 ~quiv=a-1b-1c-2d-1e6i-1m-2s1v-2 ~quivo=a-1b-1c-2d-1e6i-1m-2s1v-2 ~quiz=a-2r-3v6
~quiza=a-2r-3v6 ~ra>=a-6b1c-1d-3e4g1h5i-2j-5k5n-1o-5p-9q-1s-1t-5u-7v-7
~rab=a-3b4d1f4g1h-3j-2k1m-1n-3o-1p1s-1u-2v-5 ~raba=c-2d1f1g2j-1k2o-1p2s-1v-2
~rabaj=c-4f1g2j-1k2o-1p2s-1v-2 ~rabi=f3h-1 ~rabic=f3h-1 ~rabl=b4c1 ~rable=b4c1
~rac=a-7b6c4d-4f-4g-5h2i-7k-2l-4m-3n-4p-2q-2r-1s1u4v-9 ~rach=c7 ~racho=b2
~raci=a-3b3d-3f-2h-2i-2k-1l-1m-1n-3p-1q-1r-1s1u4v-8
~racia=a-2b-2c-8f-1h-1i-1l-1m-1n-2p-1q-1r-1s1u4v-3 ~racin=b1c3v-1 ~racio=b4c3v-6 ~rack=b6c-5
~racks=b6c-2v-2 ~ract=a-1c2g-1h5v-2 ~racti=a-1c2g-1h4v-1 ~rad=a1b-1c-2d3e-1f-3h-4i-1m-2n-6u5
~rada=a-4b5c-8e2i-3r1v5 ~rada>=a-4b5c-8e2i-3r1v5 ~rade=a1b-3c-5e-1g-2h-1n-2u7v-1 ~radec=a2b-1c-1u4
~radez=a-1c-2u4 ~radi=a4v2 ~radio=a4v2 ~rado=b-5c7d5e-5g-1i2v-5 ~rado>=b-4c8e-4g-1i2v-4 ~rador=d5
~radu=g5v-2 ~radua=g5v-2 ~rae=b-1c5i1v-1 ~rae>=b-1c5i1v-1 ~raf=b-5c-6g1n-1v9 ~raff=b-5g1n-1v1
~raffi=b-5g1n-1v1 ~rafi=c-5v8 ~rafic=c-5v6 ~rag=a3b2c4g-2i-5n-1t1 ~raga=b-1c5i-2 ~ragar=c4i-2
~rage=b5c-2v1 ~rage>=b5c-2v1 ~rago=a4b-5c3 ~rai=a-6c2e-5f-6g-9h-4i7j-4k3l-1m-2o-2p1q2u-1v4
~raid=a-4b1f-2g-3n2p2q1 ~raid>=a-3b2d1f-2g-2p2q1 ~raig=b-4c6f-1g-1i-3r1v-1
~raigo=b-4c6f-1g-1i-2r1v-1 ~rain=c-2e-2g-1h-1i5j-1k5v7 ~rain>=b2c-9g-1i5j-1k5v7 ~raine=b-4c5h-1v2
~raini=v-2 ~rait=c-3i6v-1 ~raite=c-3i6v-1 ~raj=a3 ~rajo=a3 ~rajo>=a3 ~ral=a2b5c-7d-1h1n-2r2
~ral>=d-1h1k-1 ~rale=a1b-1c-1n-1r2v2 ~rale>=a1b-1c-1n-1r2v2 ~rali=b3c-3 ~ralin=b3c-3
~ram=a5b-9d2e3g-6h4j-3k5n-1v-7 ~ram>=a2 ~rama=a-3k5 ~ramar=a-3k5 ~rame=a4b-1d5v-1 ~rame>=a4b-1d5v-1
~ramo=c-1e3g-1h3v-2 ~ramos=c-1e3g-1h3v-2 ~ramp=b-3c2 ~ramps=c1
~ran=b3c4d1e-5f-2g-14h-5i5j-1k-2l-2m-7n-1p-3q-3r-4u-5v1 ~ran>=a1c11i-3j-2n4r-2 ~rana=b2c4
~rana>=b3c2v-1 ~ranc=b-5c-5e-2j1v11 ~rance=b-1c-5j1v6 ~ranch=b-2e-1v6 ~rand=b1c1g-4v-2 ~randm=c2v-3
~rando=b3c1g-3v-2 ~rands=c-2v2 ~rang=b3 ~rangl=b3 ~rank=b5c-2 ~rank>=b5c-2 ~rano=c1 ~ranos=c1
~ranq=a2b-3v3 ~ranqu=a2b-3v3 ~rans=a-6b-4c-5d5f1g-3i9k-2m-1n-1v-9 ~ransf=d9i-4 ~ransl=d-1f3i-2
~ransp=a-2b-1c-2d-3f-1g-2h-2i8v-4 ~ranz=b5c-2n-1 ~ranza=b5c-2n-1 ~rap=b4c-5n2v-9 ~rap>=b-1c4
~rape=b7c-4v-4 ~raped=b7c-4v-4 ~rapi=b-1c1n3v-1 ~rapid=b-1c1n4v-1
~rar=a2b-1c9d-1e-2f-1i-7j-4k-2l9m-1o-3p3r-1v-6 ~rar>=a1b6c3i-3k-4v-4 ~rari=c-1g2i-1j-2n1o-2p2v-3
~rario=c-1g2i-1j-2n1o-2p2v-3 ~rarm=b-4c7 ~rarme=b-4c7 ~raro=b-3c3v6 ~raro>=b-3c4
~ras=a4c5d-4e-10h-5i-4k4l-2m-6n-4o-3p3q-2r-2s-3u-1v-5 ~ras>=a-4b-10e-1f2g1h-3j3k2m-4n-1o-3p4r-1v1
~rasc=b6c-3v-1 ~rasco=b6c-3v-1 ~rase=a4k2 ~rase>=a4j1k-1 ~rash=c7g-1n-3s-1v-4 ~rash>=c7g-1n-3s-1v-4
~rass=a6b-1e-2 ~rassi=a2b-1 ~rassm=a3e-1 ~rast=b2c3i-1v-4 ~rastr=b3i-1v-2
~rat=a-1d4e-7f-4g2h2k-6m4n-3o-2p-4q-2r-11s1u2v-10 ~rata=b4c-3m2v-3 ~rata>=c-1m2v-2 ~ratan=b4
~ratc=a1b-2c2j1 ~ratch=a1b-2c2j1 ~rate=d-1g-1k-1p-1u4v-1 ~rate>=d-1p-1 ~ratef=c-1u4
~rath=b2d2e-4g-3h3n-1r-2s4v-4 ~rathe=b2d2e-4g-3h3n-1r-2s4v-4 ~rati=a-2b-1e-2g5m3r-4s-4t-2v2
~ratin=m7t-1v-1 ~ratis=e-1g-1m-2v5 ~ratit=a-1g7r-2s-1 ~rato=b-6c1d4e1g2v-4 ~rato>=b-1c2d-1e1g3
~rator=d6v-1 ~rau=b7m4v-4 ~raud=b-1m4v-1 ~raude=b-1m4v-1 ~rav=c-1v8 ~raw=a1b-3c-1j2v2 ~raw>=b-3j2v3
~ray=i-3v1 ~raz=a-3b3c2e-2g-4i-5k-4n-3u6v-3 ~razo=a-3b2c3e-2g-2i-4k-4n-3u6v-3 ~razo>=b-6c4k-3u7v-2
~razon=c4i-2 ~razor=c-1 ~razos=a-1b6c-3 ~razy=b2c-2 ~razy>=b2c-2 ~rbl=n6v-3 ~rble=n6v-3 ~rbled=n6v-3
~rca=a-1b5c3e-1g-4i-5v1 ~rca>=c4i-4v2 ~rcar=b6g-3 ~rcar>=b6g-3 ~rce=b-2c-1e1g-1o4r-1v-2 ~rce>=o2
~rced=e1 ~rced>=e1 ~rch=b-2c-1h-3o-1t1 ~rch>=b-1c-1o-1t1 ~rci=b-3c5d-1e3v-3 ~rci>=c1 ~rcid=b-1c3v-2
~rcida=b-1c3 ~rco=a-1c-2e5n-4o2p-1q-1 ~rco>=c-3e5f-1n-3 ~rcol=o2p-1q-1v-3 ~rcole=o2p-1q-1v-3
~rd>=a-1b-1c-8d4e1f-6g-11h-2i-5j-5k2m-3p-1q-5r-5t-2u-2v10
~rda=a2b-7c-1d2e-3f-1h-3i-2k1l1m1n-1o-2q3r1s-1 ~rda>=a6b-1 ~rdad=d4m4v-2 ~rdad>=d4m4v-2
~rdar=a-6r4t1v-1 ~rdaro=t1v-1 ~rdat=a1l1u1v1 ~rdato=a1l1u1v1 ~rday=e-1k2m-1o-1q4r-1v3
~rday>=e-1k2o-1q6r-1 ~rdays=m-1q-1v4 ~rde=a1b2c-3d-1e-3g3h-6i-2k1l-1m-2n-3q5r-2u-1v2
~rde>=a-2g1h-1i-1k1m-1n-2q6r-2 ~rdem=c-2g4 ~rdeme=c-2g4 ~rden=a-1b3 ~rden>=a-1b3 ~rder=e-1h-2v2
~rder>=e-1h-2v2 ~rdes=a1v2 ~rdes>=a1v2 ~rdi=a-5b-4c6d-5e5g3h4i-4j-1n6v-9 ~rdi>=a-1c1d-1g-4k1n6
~rdie=c3 ~rdien=c3 ~rdin=a-2b-1c-1g6 ~rding=a-2b-1c-1g6 ~rdio=b-1c3d-1e5h5i-1v-12 ~rdio>=c4e4v-8
~rdiol=e1h5i-1v-5 ~rdl=c2 ~rdly=c2 ~rdly>=c2 ~rdo=a-7d-1e-8f-1g-5h-1i-1k-1n9r2s-2t-1u-3v5
~rdo>=a-1b-6c2e-1n4r3s-2v6 ~rdon=a-4e-6g-2n7u-2v1 ~rdon>=a-4b-2e-6g-2n7v1 ~rdos=b5c-5n-1v-1
~rdose=b5c-5n-1v-1 ~rds=b-1c2d3v-1 ~rds>=b-1c2d3v-1
~re>=a-7b-3c1d-9e-1f-4g-8h-5i-1j3k-6l-2m-3n-2o-4p-1q-1r5s-10u-4v2
~rea=a-2b3c1d-4e-6f2g-4h-1i-13j-5l2n-1o-3p-4q-3r-1s1t-2u-1v-1 ~rea>=a-1c1e3h-1v-2
~reac=b-4c4e1g5l2n-1q-2u-1v-8 ~reach=a1b-1e1g5q-2v-4 ~react=a-3b-1c4l2v-1
~read=b4c-1d-1e-4f6h-4i-1k-3l-4m-2n1p-2v2 ~read>=b1c-3f8g-2l-1n3v6 ~reada=b-1c3 ~readi=v-5
~reads=a-2b3g3 ~ready=a2c-3d-1e-2h-3k-2m-1n-1s1 ~reag=k8l-1q2 ~reage=k8l-1q2 ~reak=a-2b9c-11f-1n4v3
~reak>=b-2c-1g2n-1v4 ~reakd=b6c-5g-1 ~reaki=a-1b9c-7n6 ~real=a-1b3c2d2e-5f-5g-4h-2m5n-2r-2s2t2v-6
~real>=d3e-4f-4g-3h-1m4n-2v-4 ~reall=b4c2r-2s2t2v-1 ~ream=a5c-1g-1v3 ~ream>=a5b-4g-1v4 ~reami=b2c-1
~rean=f3l8 ~rean>=f3 ~reas=a1b-1c4d-1e-1h8v-5 ~reaso=a2b2c1v-1 ~reast=b-3c2
~reat=b-2c2e-5g-5h-3i-2j-3k-1m-1n-4p-1r1t-4u3 ~reat>=b-3c-8g-3h-3j-2q-2r1s-1t-3u3v8 ~reate=b5v-4
~reath=b-3c9e-3f1n-1v-12 ~reb=b-1i-2k8l-1 ~rebo=b-1i-2k8 ~reboo=k8
~rec=a-1b-6c-3d4e2f-1g-1h-8j-8l2m-8n-10q-2r8s-6u2v5 ~recc=c-1f3i-1k-1v3 ~recci=c-1f3i-1k-1v3
~rece=a-4b1c-3d3e-4f-1k-1r1s-1 ~rece>=o1r2s-1 ~recei=a4l2 ~recep=a-4d7e-1v-3 ~recer=a-3b4p1
~recet=d-2v5 ~rech=a4v-2 ~recha=a4v-1 ~reci=a4b-9e-2f-2j-1k1l1m-1u4v3 ~recia=c-1u5v-3
~recib=a4b-1f-1l2 ~recie=c2 ~recit=k3 ~reck=b4c5v-5 ~reck>=b4v-3
~reco=a-2c-4d1f-1g-1h-2i3j-2k3l3r3s-1v-1 ~recog=i5v-2 ~recor=a-1b-4c-3d3h-1i-1j-2k4l1r4s-1u1
~rect=a-5d1e3r3 ~rect>=a-2r1 ~recto=e3r1v-5 ~recu=c-2g4 ~recue=c-2g4
~red=a-6b3c1e-6k-2m-4n-5q-1r-1s-1v1 ~red>=a-3c2e-5f1k-2m-3n-5q-1r-1v-1
~ree=a-3b-8c-3e-3f-1h-1j3k-2l5m-5n-6p1r-5t1v2 ~ree>=a1b-7c-1g1i1j5k-1m-1n-2o2p3r-2 ~reed=a1
~reed>=a1 ~reen=a-8j-1l7 ~reen>=j-1 ~reet=c-2e-1n-1p-1v4 ~reet>=c-2n-1v4
~ref=a4c-5e-2g-4h1i-3k-1o1s2 ~refe=a1b3v-1 ~refer=a1b3v-1 ~refi=a-3b-2c-1g-3h1o1s2v3
~refie=a-2b-1d1h2o1s2v-3 ~refil=v6 ~refr=a1b-4 ~refra=a1b-4 ~refu=a3v-3 ~refus=a3v-2
~reg=a7b2e3f-2h1i-8j-1k-4l-1m-3n2o-1q-5r-2s-2t-5 ~rega=a3b1g-1j-1v-5 ~regal=b4 ~regan=a2v-1
~regi=a7b-1 ~regis=a8b-3 ~regl=c2d1i-4m-1v3 ~regla=c2d1m-1v-1 ~regn=a-1b-1c1v1 ~regna=a-1b-1c1v1
~regr=b2c-2e4j1v-4 ~regre=b2c-2e4j1v-4 ~regu=a1b2c-1d-1g1n3q-2r-1s-2t-5v2 ~regul=h1t-2v5
~regun=a2b2g1n4q-2s-2t-1v-3 ~reh=b1 ~rehe=b2 ~rehea=b2 ~rei=a3l2o1 ~rein=l2o1 ~rej=c3 ~reja=c3
~reja>=c3 ~rel=b3e-1f-1h2i-1t2v-4 ~rela=b6c-1 ~relap=b3 ~reli=h3 ~relig=h3 ~rell=t2 ~rella=t2
~rely=c4 ~rely>=c4 ~rem=a6b-12c5d-6e-6f-5h-4i-3k-7m-1n3o-1p-2q-2s-3v3 ~reme=a1b-1c7e-2j1
~reme>=a1g1j1 ~remem=c2g-1v2 ~remi=b-3c-5d-1j-2m1n4v1 ~remin=b-3c-5d-1j-2m1n4v1
~remo=a8b-5d-1e-2h-2j2k-4m-4o-1p-1r-1s-2v2 ~remov=a8b-4c-1d-1e-1h-2j2k-4m-4o-1p-1r-1s-2v5
~ren=a5d-5f4g-8h1j5l-5m1p-1q-5r-11s4t-1u-6v-11
~ren>=a5c-7d-1f-8g-6h-2i-2j9k-4l-1m3n-1q-2r-8s-1t-1u-2v1 ~rend=a-6b9f4g1i1n2v-7 ~renda=e2
~rende=i3v-1 ~rendi=a-3b10c2v-2 ~rendo=f5g2n1v-1 ~reni=b-1c2 ~renid=b-1c2 ~renl=a2 ~renle=a2
~renm=a5b-1 ~renme=a5b-1 ~reno=a-2i2r-5s6v-1 ~reno>=a-2r-5s6 ~rent=b-3d-1f1g-4h4i-1j-2k3n-2p-1v-7
~rent>=b-2c1d-4e1f1g-3h1j-2k3n-1v-5 ~renta=o1 ~rente=h4 ~reo=a-5b-7c11d-1m-5n-3s2v1
~reo>=a-1b-6c5m-5n-3s2v1 ~reol=f2 ~reole=f2 ~rep=b-16c-2d7e-6f-6g3h-1l-6m4n13o-8p-4q-3r-5u-4v-15
~rep>=c6d7n-1 ~repe=b-5c2j2n7o-2v-3 ~repea=n7v-2 ~repen=b-2c3j2n-2 ~repet=n2
~repi=a-4c-6d-3g-3m-2n11o-3p-1 ~repit=a-4c-6d-3g-3m-2n11o-3p-1 ~repl=b-2c-3g6m5v-5
~reply=a-1b-2c-3g6m5v-5 ~repo=a9b-2c-1e-2g2i1n-2v-1 ~repor=a9b-1c-1e-1g2n-2 ~repr=a-4d5j-1k5m2r-1
~repre=d7m3r-1 ~repro=a-3j-1k6 ~req=r-1v2 ~requ=r-1v2 ~requi=r-1v2 ~rer=a-1b-3c2k1v-2
~rer>=a-1b-3c3k2v-2 ~res=a-5b-1e-2f-4g-6h2i-5l1n-7p-1s-1t2u-8v1
~res>=a-5b2c5e1f-5g-5h4j-1k-2m4n-1r-1t1v-9 ~resa=a1b-1s1 ~resa>=h-1s1
~resc=a-2b-1d-3f1g-7j-5k10n-1q3 ~resch=a-1b-1d-3f1g-6j-5k10n-1q3v-4
~rese=a-6b-1c-1d5e-3g3j6k-1m2n3r1s-2v-6 ~resen=a-5d6g3j6m2n4r-1v-5 ~resi=a-3b-3c2d-2g-1h3i-3v2
~resic=c7v-1 ~resid=b-1h3 ~resio=b-1c-1d-1i-1v4 ~resp=a4c1f1i-2k-2v2 ~respe=a3b-2 ~respi=c2f2k-1v3
~respo=b2g1 ~ress=b1e-2g-3i-1l-2m-5n-4v4 ~ress>=b-3d1g-1l-1m-2n-1v5 ~resse=b1e-3v4
~ressi=b5c-1d-1v-1 ~ressu=b-1c4v-1 ~rest=a4b-3c-8e-4g-1l2r1t2v-4 ~resta=a-3b-2c-1l3t3 ~reste=a2e-3r2
~resto=a6c-2 ~resu=a-8c-7g1k-2l6v5 ~resul=b1c-2v1 ~resum=a-2g2k-1l6v-1
~ret=a3b-3c7d6f2g-4h-2j1k-4m-2n-2r-3s-2t-2v-8 ~ret>=b3e1v-2 ~reta=c5d6v-3 ~retar=d6v-2 ~rete=c2f4v-3
~rete>=f1 ~reter=f3 ~retf=j1 ~retfu=j1 ~reth=a1r-1s-1u1 ~retha=a1r-1s-1u1 ~reti=a6b-2c-2i3
~retir=a6b-2c-2i3 ~reto=b-3c4 ~reton=b-1 ~retor=c2 ~rett=v1 ~rette=b2c-2 ~retty=b-2c1v2
~rev=a7b8c-3d-1l-3m-2n-2u-3v-9 ~reve=b6u-3v-2 ~reven=c3 ~rever=b7u-2v-1 ~revis=c-1
~revo=a9b4c-9l-2n-2v-4 ~revok=a9b-3c-3l-2n-1v-3 ~revol=b8c-4 ~rew=c-2g-3n-1q-1v6
~rew>=c-2g-3n-1q-1v6 ~rey=a-2c-4d-4f5h1r5s-2v-1 ~reye=c-2d-4h1r6s-2 ~reyes=c-2d-4h1r6s-2 ~reyo=f5
~reyol=f5 ~rez=c4v-1 ~rfe=c-5n3r2s-2u-1v-1 ~rfec=c-5r2s-2u-1v3 ~rfect=c-5r2s-2u-1v3 ~rga=c6v-4
~rga>=b2 ~rgan=b-4c6v-3 ~rgant=b-4c6v-3 ~rge=a6b8c-3d-1e-6f-3g-1h-1i-4j7k-1m-5n-3v-7
~rge>=a1b1d2f-1n-1v-1 ~rgen=a-1b9d-1e-2j2v-3 ~rgenc=a-1b9d-1e-2j1v-3 ~rgeo=c-1v1 ~rger=j3 ~rgery=j3
~rget=a6b-3d-2g-1j1m-1v-5 ~rget>=a7b-2d-2g-1j1m-1v-5 ~rgi=b-2c4 ~rgic=b-1c3 ~rgic>=b-1c1 ~rgo=v5
~rgot=v5 ~rgot>=v5 ~rgu=a5 ~rgy=a-1c4i-2 ~rgy>=a-1c4i-2 ~rha=a-1g2v3 ~rhap=a-1g2v3 ~rhaps=a-1g2v3
~rhe=c3 ~rhea=c3 ~rhea>=c3 ~ri>=c-1o4v-1 ~ria=c1d2e4f2g-5h1i2j-3m-2q-3u-4v-1
~ria>=c-1e4f3g-4h1i3j-1l1m-1q-3u-3 ~riag=b-2c4d3v-3 ~riage=b-2c4d3v-3 ~rian=b3k1 ~rian>=b3k1
~rib=a1b-11c1d-3e-2g1h-6i-6j-2k-4l6m-1n-7o-2p-3q-6r-1s-4t-1u-3v-5 ~riba=c-1e-3h-1l4n-2p-5s-2v-1
~riba>=b2g-1 ~ribam=a-3f2g5l2 ~riban=a4b-1e-3f-4g-2l1n-1p-5s-2 ~ribe=a1b-4c-3d-1e-1f-2g3m1q-1r-1v-3
~ribe>=a1c-1e-1v-1 ~ribed=m-1 ~ribem=a3g5 ~riben=a-3m4v-1 ~ribi=b-4e2f2g-2i-1l3m-2n-2p1 ~ribie=a3e3
~ribir=a-1b-3f2g-1l3n-2p1 ~ribl=b-6c6q-1t-1 ~rible=b-6c6q-1t-1 ~ric=b1j1 ~rice=b-2c-1v2
~rices=b-2c-1v2 ~rico=j1 ~rid=a-6b-3c-7d-7e-4f1g-1h-6i14l-2m-5n-6o2p-3t-1u-4v-7
~rida=b-8e1g1j2n-1o3p-1q2s-1u-2v-2 ~rida>=b-4c4e2v-3 ~riday=a-1b-3c-3g1j2n-1o3p-1q2s-1t-2u-2
~ride=a-4b-5c-8d-3e-4f1h-3i17j-4m-2n-1p-1v-13 ~ride>=a-3b-5c-8d-3e-4f2h-2i13j-4n-1p-1v-7
~rides=i6v-6 ~ridg=b5g-2v-1 ~ridge=b5g-2v-1 ~rido=e-1g-1i-1v3 ~rido>=e-1g-1i-1v3
~rie=b9c-4d-3e-3f-2g-7h1i-5j-1n-1q-1v1 ~ried=b2c-3e2h-2 ~ried>=b2c-3e2h-2 ~rief=b8c-7g-1v-1
~rief>=b8c-7g-1v-1 ~rien=c1d-2e-7f-1g-3h3i-1n-1q-1v4 ~rienc=b-1c-1d-2h3v1 ~riend=b6c-4e-3g-1s1v3
~rier=c3v-3 ~riero=c4v-2 ~rif=b9c-4e-1h-2v-3 ~rifi=b5c-3v-1 ~rifie=b5c-3v-1 ~rify=b5h-2 ~rify>=b5h-2
~rig=c3d-1e-2g-7i-1m1n-1r7s-1t-2 ~righ=c3e-2g-7i-1r7s-1t-2 ~right=c3e-2g-7i-1r7s-1t-2
~ril=b-1c6r-2t1v-6 ~ril>=r-2t1v-1 ~rill=b-1c6v-2 ~rillo=b-1c4v-1 ~rim=a-1b1d-2f-1o2q-1r-3
~rime=c1d-1o3r-3v-1 ~rimer=c1d-1o3r-3v-1 ~rimi=c-3v1 ~rimid=c-1v1 ~rimie=b3
~rin=b-8c2d6e-4f2g-3h-2i-2j-4k1m-2n6q-2v6 ~rin>=a-2f7n-1 ~rina=b-3c6v-3 ~rina>=b-1c4v-2 ~rinar=c1
~rinc=c-4n6v-1 ~rine=b-4c3v4 ~rine>=b-4c3v5 ~ring=a5b-10d8f-3i4j-3k3m-1n1v-1
~ring>=a3b-13c-2d9f-3g1i4j-3k3m-1n2v1 ~ringi=c6g-3v-5 ~rink=v2 ~rinki=v2 ~rino=i-5v6
~rio=a-2b-7c3d-4g-1h-2k-2m-2n-2o-2p2q-1r-2t-2v4 ~rio>=a-2b-1d-1e1f-2g1h-2k-1m-1n-4p2v3
~riod=a-1b-1c4j1v1 ~riod>=a-1b-1c4j1v1 ~rior=b-1 ~rios=a1b-6g-4l1 ~rios>=a1b-4c2g-4l1v-2
~riosi=b-1v2 ~rip=a9b-8c7g1i-1j-5v1 ~rip>=a3c8g6v-8 ~ripa=b-2c3g-3v2 ~ripa>=b-2c2g-1v2
~ripc=a5g-1j-2v2 ~ripci=a5g-1j-2v2 ~ripe=c-1v2 ~ripe>=c-1v2 ~ript=a1j-1v2 ~ripti=a1j-1v2
~rir=a-3b12c-3f1h-3l-3s1t1u1v-2 ~rir>=a-2b7f3h-1s1u1 ~riri=a1 ~riria=a1 ~rirm=a-3b6c-2f-2t1
~rirme=a-3b6c-2f-2t1 ~ris=a-7b5c-1e-1f-2g-7h-4n-1u-2v9 ~risa=b-4v8 ~risa>=b-4v8 ~rish=c2 ~rish>=c2
~risi=a-2b8c-3e-3g-1v-5 ~risis=a-2b8c-2e-3g-1v-5 ~rist=a-1b2g-3h-2v8 ~rist>=b-2c3 ~riste=c-1v9
~ristm=e2g-1v1 ~rists=b6c-1e-2 ~rit=b-1c-3d1e3f-5g9i-1j-2k-2m-4n-4q-4s-2v-3
~rita=b1c-6d1f-5g4i-1j-1k-1m-1n-2s-2 ~rita>=c-4d1f-4g4i-1j-1k-1m-1n-2s-2 ~rite=b-3e5g5
~rite>=a1b-2g5 ~riti=c1v-4 ~ritis=c1v-2 ~riv=b-8c-1d-4e-4f1g1i11j-3k-2o4p-2q-4s-3v-7 ~riva=a1c2
~rivac=a1 ~rive=a-3b-8c-2d-3e-3f-2g-4i13j-1k-2o4p-2q-3r-1v-3
~rive>=b-3c5d-1e-2g-3h-1i6j-1k-1p-1q-2v2 ~river=c-7i5o3v-7 ~rives=b-3c-1i5 ~rivi=a1f4g7i-3s-1v-4
~rivin=a1f4g7i-3s-1v-4 ~riz=a4b-1c2d-1e-4v-4 ~riz>=c3 ~riza=a3v-1 ~rizac=a1v-1 ~rize=e-1 ~rized=e-1
~rizo=d-1 ~rizo>=d-1 ~rje=c-2v6 ~rjet=c-2v6 ~rjeta=c-2v6 ~rk>=a2b1d-2h-2i-5j-3k2o-1p2u-3v5
~rke=a-1b-1c-8d3v1 ~rked=d4e1u1 ~rked>=d4e1u1 ~rki=a-3b-5c-4e-5g7m-1r1v2 ~rkin=a-3b-5c-4e-5g7m-1r1v2
~rking=a-3b-5c-4e-5g7m-1r1v2 ~rks=b-1c-1f1o1q-1s-2v-3 ~rks>=b-1c-1f1o1q-1s-2v-3 ~rla=h-1j-1k6
~rla>=h-1j-1k6 ~rld=b8c-1v-4 ~rld>=b8c-1v-4 ~rle=a-3b9f4g2j1v-6 ~rle>=a-3b10c-4f4g3j1v-5
~rli=g-3k5o1v-5 ~rlie=g-3k5o1v-5 ~rlier=g-2k5v-4 ~rlies=o2 ~rlo=a1b-6f1g3i-1n3v-2
~rlo>=a-4b-3f1g4n3v-1 ~rly=c1i-4q2v2 ~rly>=c1i-4q2v2 ~rm>=a-4b-3c1d-3g-6h-1i-2k-2m-1n-1v4
~rma=b2c-7e1f-1g-7h2i-6m1n-3p-2q-1r3s3v7 ~rma>=b6c-1g-1p-2s3v2 ~rmac=b-5c-3d2e-2i-2m3n-1v4
~rmaci=b-2c-2i-1m3v6 ~rmacy=v2 ~rmad=b4v-4 ~rmado=b4v-4 ~rmal=c-4v6 ~rmal>=c-4v6
~rman=a2b-3c-1e7h3s1 ~rmana=b-3e4h3 ~rmano=e2 ~rmar=j1 ~rmarl=j1 ~rme=d3e-5f1g-4h-6n-5o-1q-2r4s-2v-2
~rme>=b2c1d-1e-3f1g-8h-5n-4r3s-1u1 ~rmer=c-1d5v-3 ~rmera=c-1d5v-3 ~rmi=a4b-3c2d-6e-2f-2g6i-2m-2v-8
~rmig=c3 ~rmigu=c3 ~rmin=a2c-4m-2 ~rmina=b1c-2g1 ~rmine=a2b-1v-1 ~rmio=c1 ~rmio>=c1 ~rmir=a-1c3g3v-2
~rmir>=a-1c3g3v-2 ~rmis=a6b-3d-1e-3g-1 ~rmiss=a6b-1d-1e-3g-1 ~rmit=a-2g5 ~rmo=a-3c-1i1n-2
~rmo>=a-2b2i1v1 ~rmor=b-1g-1 ~rmorr=b-1g-1 ~rms=a-2b2 ~rms>=a-2b2 ~rmu=c-1g-1v3 ~rmul=c-1g-1v3
~rmula=c-1g-1v3 ~rn>=a-2c3d1f-1g-7i-1l4m1n-3t2u-2v-4 ~rna=a-1b-6c7e2g-2i4v-6 ~rna>=b-1c3
~rnas=b-1c4g-1 ~rnas>=b-1c4g-1 ~rnat=i5v-4 ~rne=b-5c1e-1f-4m-2o2p-3r-1u-2v5 ~rned=c5 ~rned>=c5
~rnes=a-1b-1c-1f-3g1m-1o3p-3r-1u-2v1 ~rnes>=a-1b-1c-1f-3g1m-1o3p-3r-1u-2v1 ~rney=a1 ~rney>=a1
~rni=a-1b-8c4d2i-1k1l-1n-1o-2p1q5v4 ~rnia=c1 ~rnia>=c1 ~rnin=a-1b-6c2d2k1l-1n-1o-2p1q5v4
~rning=a-1b-6c2d2k1l-1n-1o-2p1q5v4 ~rno=b3c-8d-2e-2h-2k1q-1v1 ~rno>=b4c-5e-1g1h-1k1v1 ~rnoo=g-3q-1
~rnoon=g-3q-1 ~rns=c1v-1 ~rns>=c1v-1
~ro>=a-3b7c-13d-4e-2f-1g-4h1j-3k-2l-1m-7n-14o-1p-2q-3r1s-7t5u-9v1 ~roa=b-1c3f-1g2i4j-2n-1u-4v-5
~road=g2i4u-4v-3 ~road>=g3u-3 ~roads=i4v-4 ~roat=b-1c4f-1j-1v-1 ~roat>=b-1c4f-1j-1v-1
~rob=b-3c-8d2f-1g-3h-5n-1v2 ~roba=i2v-2 ~robar=i3v-2 ~robe=e4 ~rober=e4 ~robl=a-1c-5v8
~roble=a-1c-5v8 ~robo=a2b-5c-3d3e-3m1v-3 ~robot=a1b-3c-3d3e-2m1v-2 ~roc=b4c-2e-3i5u5v-5
~roca=e-2i5v-2 ~roca>=e-2i5v-2 ~roce=b1g2j1 ~roced=b1j1 ~rock=b3u5 ~rock>=a-2b3u5 ~rod=b-3c5h-3
~rodi=b-3c5h-3 ~rodil=b-3c5h-3 ~rog=a1b6j-1k6v-3 ~roga=b7v-2 ~rogr=a1j-1k6 ~rogra=a1j-1k6
~roh=a2h-2i2v-1 ~rohi=a2h-2i2v-1 ~rohib=a2h-2i2v-1 ~roi=c5v-3 ~roin=c5v-3 ~roin>=c5v-3 ~roj=b-1c2
~rojo=b-1c1 ~rojo>=b-1c1 ~rok=a-5b6g-1i3n-1 ~roke=a-5b6g-1i1n-1 ~roke>=a-3b-1c2i1m1v3
~roken=b8n-1v-5 ~rol=a3b-5c-4d-2g-2l5v6 ~rol>=b-1v9 ~roll=a3b-3c-3d-2g-2l5v-2
~roll>=a3b-3c-2d-2g-2l6v-4 ~rom=a6b-2c-1d1e-8f-2g-5i-1l-5m4n1o-2p-1q1s-2u-2
~rom>=a3b-1d1e-5f-2g-5i-1l-5n2o-2p-1q1s-2u-1 ~roma=e-1m6v-5 ~roma>=e-1m6v-5 ~romp=a4v1 ~rompi=v3
~ron=a-2b-2c-1d-4e12h1i1j-6k-1l-3m2n-8p-1q-2r-3u-2v1 ~ron>=a1b-1d-2e6f-1h3i4l-1m4n-5v-1 ~ronc=b-1c3
~ronch=b-1c3 ~rong=a-6b-5d-4e6g-3i-1m-1n-1u-2v1 ~rong>=a-6b-5d-4e6g-3i-1m-1n-1u-2v1
~ront=a-2d1e2g2j-2s1v3 ~ront>=a-1d1e2g2j-2v3 ~ronto=s1 ~roo=a-4b2e1g-5j-1m-4n-4v1 ~roof=a-2b4g-3v-1
~roof>=a-2b4g-3v-1 ~room=e2g-1j-1m-4n-4v3 ~room>=b1e-2g-1m-4n-3v4 ~roomm=b-1e4 ~roop=b-1 ~roopi=b-1
~rop=a11e-2f-2i-2j2v-3 ~rop>=a12b-3e-1j3 ~rope=b4c-3 ~rope>=b4c-3 ~ropo=b5c-3 ~ropos=b5c-3 ~ropp=c4
~roppi=c1 ~ror=b5c-2l1s2v-2 ~ror>=b5c-2l1s2v-2 ~ros=a-2b-10c-1e7f-3g-1h-2i1j-1m-3n-5u-1v-2
~ros>=b-1d3h-2v-1 ~rosa=a-1e4v-4 ~rosa>=a-1e4v-4 ~rose=d-2v1 ~roser=d-2v1 ~roso=c3 ~roso>=c3
~ross=a1b-4c-2e3f-1i2n-3 ~ross>=a1b-2c-2f-1i2n-1v4 ~rot=b12c6g-5u-1v-10 ~rota=b8g-4v-3
~rota>=b8g-4v-3 ~rote=b6u-1v-4 ~rote>=b6u-1v-4 ~rou=a-4c-1d2e-3f-4h5i4n2q2r-1u-1 ~roub=c-2g-2i3
~roubl=c-2g-2i3 ~roug=d3e-1g-1h6n3v-6 ~rough=d3e-1g-1h6n3v-6 ~roun=a-2b2c-2g2q2v2
~round=a-2b2c-2g2q2v2 ~rout=a-1i3 ~rov=b-1e-1h5i1k-2m5v-5 ~rove=a-2m7v-2 ~rove>=a-2m7v-2
~rovi=a1h5i1k-2m-1v-2 ~rovid=a1h5i1k-2m-1v-2 ~row=a-2b-3c4e-1f-2g4i-3l-3m-2n-4o3p-4q2r-6t-2v-1
~row>=b-1c-3f-1g3i-1l-1m-1n-2o3p-3q4r-2t-1v-5 ~rowi=b-5c7r-1 ~rowin=b-5c7r-1 ~rown=b1g2v2
~rown>=c2v3 ~rowni=b3c-2g2 ~roz=b1c3 ~roza=b1c-2 ~rozad=b1c-2 ~rpl=c1 ~rple=c1 ~rple>=c1
~rpo=e-1g3n-1v-4 ~rpo>=b-2c4n-1v-1 ~rpos=b4c-4 ~rpose=b4c-4 ~rpr=f4v-1 ~rpre=f4v-1 ~rpret=f4v-1
~rpu=b-1c3 ~rpul=b-1c3 ~rpull=b-1c3 ~rqu=a-3d6g4i3m-1q-3v-3 ~rque=a-3d6g4i3m-1q-3v-3
~rque>=g4i4o1v-1 ~rquem=g2q-1 ~rquen=a-1b-1d8e-2g-1 ~rra=a6b4d-3e3f2g-3h-2j-3k2m-1n-3r1 ~rra>=b4c2f4
~rrad=b2g-1r2v-2 ~rrada=b3g-1r2v-2 ~rral=k3 ~rram=a4b-2c-2e4v-3 ~rrame=a4b-1v-1 ~rran=j-2v4
~rran>=j-2k1v5 ~rre=a7b-11f-4g-2i-6j3k-1m-7n4r2u-3v3 ~rre>=a3n8v-5 ~rrea=c1 ~rrea>=c1
~rrec=a-5e3r3v-1 ~rrect=a-5e3r3v-1 ~rreg=d1i-4m-1v5 ~rregl=d1i-4m-1v5 ~rrem=a2j2 ~rreme=a2j2
~rren=a5b-1k-3 ~rren>=j2k-2 ~rrenm=a4 ~rreo=m-2n-2v6 ~rreo>=m-2n-2v6 ~rrer=k2 ~rrer>=k2 ~rres=a2
~rresp=a2 ~rrh=b-1c4v-2 ~rrhe=c3 ~rrhea=c3 ~rri=a-2b2c10e-1f-2g-3h-3i-1m-2q-1t-1 ~rrib=b-6c6q-1t-1
~rribl=b-6c6q-1t-1 ~rrie=b2v4 ~rried=b2c-1v1 ~rrien=v4 ~rrif=b8c-4h-2v-2 ~rrifi=b2c-2 ~rrify=b5h-2
~rro=a-9b2c-1d-3e-7f-5h-4i3k1m-3n-6o5p-3q3r-3s2t-2u-1v1 ~rro>=a-3c-1d-3e-6f-1g-2h-2i5k2o2s1v5
~rror=b5c-2l1s2v-2 ~rror>=b5c-2l1s2v-2 ~rros=c3 ~rroso=c3
~rrow=a-2c-2f-1g3i-1l-1m-1n-2o3p-3q4r-2t-1v-5 ~rrow>=a-2c-2f-1g3i-1l-1m-1n-2o3p-3q4r-2t-1v-5
~rry=a-1b2c-3d1e-4f-1g-4h-2j-3k2m3r3s-5v5 ~rry>=a-1b2c-3d1e-4f-1g-4h-2j-3k2m3r3s-5v5
~rs>=b-6c3d-2f-6g-1h-4i7j-5k-1l-1m-6n-6o-2q-2r-5s-2v1 ~rsd=b-4j1k2o-5p2q6v-2 ~rsda=b-4j1k2o-5p2q6v-2
~rsday=b-4j1k2o-5p2q6v-2 ~rse=b-1c6d7e-4f-3g-5i-5j-2k-3m1n-5r4s1u-3
~rse>=c4d7e-3f-3g-3i-5j-1k-3m-3n-4r4s1u-1 ~rsel=m3v-2 ~rself=m3v-2 ~rsi=a-4b9c-6i-4o3v-4
~rsid=i-4o3v-2 ~rside=i-4o3v-2 ~rsin=b2c-4 ~rsing=b2c-4 ~rsl=k1 ~rsle=k1 ~rslep=k1
~rso=a-2b-7c-4d7e4f2g-3i-2k-3m-4n-3r-2t-2v-2 ~rson=a-2b-7c-4d7e4f2g-3i-2k-3m-4n-3r-1t-2v-2
~rson>=a-4b-5c-1d8e6g-1h-4k-1m-2n-1t-1v-4 ~rsona=a2b-1c-1f1h1j1m-1s2
~rst=a-3b-6c2e-3f3h-2k-2m-2n4p-2q-1r-1v-6 ~rst>=a-2b-5c4e-2h-1k-1n2p-1r-1v-4 ~rsta=f2m-1n1
~rstan=f2m-1n1 ~rt>=a-8b-2c3d-11e-4f-7i-1j-2k-5l21m-7n-4q-5s2u-3v2
~rta=b3c-5d-5e1f-3g-9i-1k-7l-2m-2n4v-1 ~rta>=a-2b7c-6e-1n4v-3 ~rtab=b-1e-1h3k-1 ~rtabl=b-1e-1h3k-1
~rtad=a3b-3 ~rtado=a3c-3 ~rtai=c2r1v-3 ~rtain=c2r1v-3 ~rtal=a3b-3c-1e-2i-2v8 ~rtal>=b-3e-2i-2v8
~rtan=c-3n2v1 ~rtand=c-3n2 ~rtar=a-2b5e6g-2v-3 ~rtar>=b5 ~rtas=a1 ~rtas>=a1 ~rtat=i2 ~rtati=i2
~rtb=b4n-2v-5 ~rtbu=b-4c1 ~rtbur=b-4c1 ~rte=a5b-1c2d-5e-3g-6h-1i3j1k1l-3n-1o4p-4q1s-1t-2v-3
~rte>=a-2c5d-1f-5g-2h-3i3n1v-7 ~rted=a2c1 ~rted>=a2c1 ~rten=a7c-5n-2v2 ~rten>=a4c-3v2 ~rtenl=a3n-1
~rter=v3 ~rter>=v3 ~rtes=f2i1j3k3o2p-1q2v-8 ~rtes>=f2i1j3k3o2p-1q2v-8
~rth=a3b5c-4e2f-2g-1i-1k-2m3o-2p-1q-4r-1t2v-7 ~rth>=b7c-1m1v-1 ~rthd=m1t1 ~rthda=m1t1 ~rthe=a4b-2
~rther=a4b-2 ~rthl=b2c-3 ~rthle=b2c-3 ~rthr=c1v-2 ~rthri=c1v-2 ~rti=a1b-2c4e-2f-1h-1q1v3 ~rtij=c2
~rtijo=c2 ~rtin=a2b-3c3e-2v3 ~rting=a3b-3c-5e-2u1v7 ~rtir=b3q2 ~rtir>=b3q2 ~rtm=d3 ~rtme=d3
~rtmen=d3 ~rto=b3c-9e-1f1i-1m-1n4o1q-2u-1 ~rto>=b4c-9e-1f1i-1m-1n4o1q-2u-1
~rts=b-5c5e-1i-2j-3l5n-1o2r-2t1v-3 ~rts>=b-5c5e-1i-2j-3l5n-1o2r-2t1v-3 ~rtu=a-1c-2f7v-1
~rtug=a-1c-2f7v-1 ~rtugu=a-1c-2f7v-1 ~rty=a-1c-1g-1o5p-1q-2r-1v9 ~rty>=a-1c-1g-1o5p-1q-2r-1v9
~ruc=b-1c-8i6m7v1 ~ruck=b-1c-8i6v2 ~ruck>=b-1c-8i6v2 ~rud=b-2c9d-1e-2g-1h1 ~rude=b-1d-1h1v1
~rude>=b-1d-1h1v1 ~rue=b-3d-1g-2v8 ~rueb=c-1v2 ~rueba=c-1v2 ~rueg=a2g-1 ~ruego=a2g-1
~rug=a-4b3d-2i-2j1v6 ~rugi=j2 ~rugia=j2 ~rugs=c-3v2 ~ruh=a3v-1 ~ruh>=a3v-1 ~rui=b-2c5v-2 ~ruis=b-1c5
~ruise=c3 ~run=a-5c3e-4g-4i5n3 ~run>=i1n4v-1 ~runk=b3e-2v-1 ~runk>=b3e-2 ~runn=a-3b-1g-2i5v3
~runni=a-3b-1g-2i5v3 ~runs=c5v-2 ~runs>=c5v-2 ~rus=e-4f5g-3h3i-2k-2 ~rus>=c-1v5 ~rush=b-2k-1
~rush>=b-2 ~rust=b2e-3h2v-2 ~rust>=b3e-3h2v-2 ~rve=a3b-1c1f1o-3r8s-2v-8 ~rve>=f1p2 ~rven=r4
~rven>=r4 ~rves=a2v-2 ~rves>=a2v-2 ~rvey=a2v-3 ~rveys=a2v-3
~rvi=c-12d5e-2f-1h-2i-1j-2k-1l-1m-1q-1t1v6 ~rvic=a4b-1c-1d1j-2v-3 ~rvice=a3d2j-2v-2 ~rvici=a1
~rvio=a-2b1v1 ~rvios=a-2b1v1 ~rvis=d4 ~rviso=d4 ~rvo=b6c-3e-1v2 ~rvou=b1c-3e-1v3 ~rvous=b1c-3e-1v3
~rwa=j-1k5v-4 ~rwar=j-1k5v-4 ~rward=j-1k5v-4 ~ry>=a-9b7c-11d1e-7g1h-5i-1k-1l-4m-5o-3p-1q-9r1s-5u-5v5
~ryi=a-1b4d-1 ~ryin=a-1b4d-1 ~rying=a-1b4d-1 ~ryo=a-2b2 ~ryon=a-2b2 ~ryone=a-2b2 ~ryt=b3c-3r-2u-3v-3
~ryth=b3c-3r-2u-3v-3 ~rythi=b3c-3r-2u-3v-3 ~ryw=b-3i4v-2 ~rywh=b-3i4v-2 ~rywhe=b-3i4v-2 ~rza=b1c4v-1
~rzas=b-5c6 ~rzas>=b-5c6 ~rzo=v4 ~rzo>=v4 ~sa>=a-6b-1d-7e7k4l-2u-4v-5
~sab=a1b-3c-7f2g1m-1o-3q5r-2s-2u-1v6 ~saba=a-2c-4g1o-3q6r-1 ~sabad=a-2c-4g1o-3q6r-1
~sabe=a1b-1c-1f3m-1q-1v5 ~sabe>=m-5v10 ~saber=a2f4m2v-6 ~sabl=a2 ~sable=a2
~sac=a10b-5c-1e-2f-3i-2l-3m2v6 ~saca=a1b-2e-1f-3i-2m3v2 ~sacan=a3b-1v1 ~sacar=a-3f-2i-1m4
~sact=a8l-2 ~sacti=a8l-2 ~sad=a4b5c-3e1g-2i-2 ~sada=a2b1 ~sada>=a2b1 ~sado=a1c-3e2i-1v2
~sado>=a1c-3e2i-1v2 ~saf=b7c-1e-3g-2m1u-2v-1 ~safe=b7c-1e-3g-2m1u-2v-1 ~safe>=b7c-1e-3g-2m1u-2v-1)";

}  // namespace rb::grammar
